package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderStatus;
import io.stablemint.orders.payment.AttemptStatus.ReceivedAmount;
import java.time.Instant;
import java.util.Optional;

/**
 * Computes the effect of a deposit update on an order and its attempt, without side effects. The same updates in any order, any number of
 * times, give the same result: a payment outranks a failure, a stage is only replaced by a later one, and whether a payment matches depends
 * on its attempt and not on the updates before.
 */
final class PaymentRules {

    private PaymentRules() {}

    /** The status of an order and of one of its attempts. */
    record PaymentStatus(OrderStatus order, AttemptStatus attempt) {}

    /**
     * Applies an update.
     *
     * @param attemptId the id of the attempt that it belongs to
     * @param agreed the amount that was to be paid
     */
    static PaymentStatus apply(
            DepositUpdate update, PaymentStatus before, String attemptId, Money agreed, Instant now) {
        PaymentStatus status =
                new PaymentStatus(before.order(), before.attempt().withStage(update.stage()));
        if (update.stage().isAccepted()) {
            return applyPayment(update, status, attemptId, agreed, now);
        }
        return update.stage() == DepositStage.FAILED ? applyFailure(status) : status;
    }

    private static PaymentStatus applyFailure(PaymentStatus status) {
        AttemptState state = status.attempt().state();
        if (state != AttemptState.SENT && state != AttemptState.OPEN) {
            return status;
        }
        // It stays the order's current attempt: a later payment with it matches the order.
        return new PaymentStatus(status.order(), status.attempt().failed("The payment did not go through."));
    }

    private static PaymentStatus applyPayment(
            DepositUpdate update, PaymentStatus status, String attemptId, Money agreed, Instant now) {
        Optional<ReceivedAmount> received = update.received();
        if (status.attempt().state() == AttemptState.SUCCEEDED) {
            return applyFurtherPayment(received, status, agreed);
        }
        Optional<String> mismatch = mismatch(received, status, attemptId, agreed);
        OrderStatus order = mismatch.isPresent()
                ? status.order().receivedUnexpectedPayment()
                : status.order().paid(now);
        return new PaymentStatus(order, status.attempt().succeeded(received, mismatch));
    }

    /**
     * A further update about a known payment changes something only if its amount differs. A wrong amount outranks a missing one, and a
     * missing one outranks the agreed one; of several wrong amounts the smallest is kept.
     */
    private static PaymentStatus applyFurtherPayment(
            Optional<ReceivedAmount> received, PaymentStatus status, Money agreed) {
        if (outranks(status.attempt().received(), received, agreed)) {
            return status;
        }
        return new PaymentStatus(
                status.order().contradicted(), status.attempt().contradicted(received, wrongAmount(received, agreed)));
    }

    private static boolean outranks(Optional<ReceivedAmount> known, Optional<ReceivedAmount> received, Money agreed) {
        if (isAgreed(received, agreed) || isAgreed(known, agreed)) {
            return isAgreed(received, agreed);
        }
        return received.isEmpty()
                || known.filter(amount -> amount.compareTo(received.get()) <= 0).isPresent();
    }

    /** Why this payment does not match the order; empty if it does. */
    private static Optional<String> mismatch(
            Optional<ReceivedAmount> received, PaymentStatus status, String attemptId, Money agreed) {
        if (!isAgreed(received, agreed)) {
            return Optional.of(wrongAmount(received, agreed));
        }
        return switch (status.attempt().state()) {
            case PREPARED -> Optional.of("A payment was received although this attempt was never sent.");
            case EXPIRED -> Optional.of("The payment was received after the session had expired.");
            case SUPERSEDED -> Optional.of("The payment was received after another attempt had replaced this one.");
            default -> mismatchWithOrder(status.order(), attemptId);
        };
    }

    private static Optional<String> mismatchWithOrder(OrderStatus order, String attemptId) {
        if (!order.currentAttempt().equals(Optional.of(attemptId))) {
            return Optional.of("The payment was received after another attempt had been started.");
        }
        boolean waits = order.state() == OrderState.AWAITING_PAYMENT || order.state() == OrderState.IN_REVIEW;
        return waits && order.paidAt().isEmpty()
                ? Optional.empty()
                : Optional.of("The payment was received when the order no longer waited for it.");
    }

    private static boolean isAgreed(Optional<ReceivedAmount> received, Money agreed) {
        return received.filter(amount -> amount.amount().compareTo(agreed.amount()) == 0
                        && amount.currency().equals(agreed.currency()))
                .isPresent();
    }

    private static String wrongAmount(Optional<ReceivedAmount> received, Money agreed) {
        return received.map(amount -> "Received " + amount.amount().toPlainString() + " " + amount.currency()
                        + " instead of " + agreed + ".")
                .orElse("The notification gives no amount or no currency; " + agreed + " was agreed.");
    }
}
