package io.stablemint.orders.reconciliation;

import io.stablemint.orders.inbox.Notification;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.Attempt;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.reconciliation.Mismatch.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares one attempt with its notifications. */
final class MismatchDetector {

    private final Attempt attempt;
    private final List<Notification> notifications;
    private final List<Mismatch> found = new ArrayList<>();

    MismatchDetector(Attempt attempt, List<Notification> notifications) {
        this.attempt = attempt;
        this.notifications = notifications;
    }

    List<Mismatch> mismatches() {
        if (notifications.stream().anyMatch(Notification::isPending)) {
            return List.of();
        }
        compareStates();
        compareAmounts();
        compareAcceptances();
        return found;
    }

    private void compareStates() {
        AttemptState state = attempt.status().state();
        Optional<Notification> payment = first(deposit -> deposit.stage().isAccepted());
        if (state == AttemptState.SUCCEEDED && payment.isEmpty()) {
            add(
                    Kind.MISSING_THERE,
                    Optional.empty(),
                    "The attempt is paid here, but no notification reports a payment.");
        }
        if (state != AttemptState.SUCCEEDED) {
            payment.ifPresent(n -> add(
                    Kind.STATE,
                    Optional.of(n),
                    "A notification reports a payment; here the attempt is " + state + "."));
        }
        if (state == AttemptState.OPEN && payment.isEmpty()) {
            first(deposit -> deposit.stage() == DepositStage.FAILED)
                    .ifPresent(n -> add(
                            Kind.STATE, Optional.of(n), "A notification reports a failure; here the attempt is OPEN."));
        }
    }

    private void compareAmounts() {
        first(deposit -> deposit.stage().isAccepted()
                        && !deposit.amount().stream().allMatch(this::isAgreedAmount))
                .ifPresent(n -> add(
                        Kind.AMOUNT,
                        Optional.of(n),
                        "A notification reports another amount than " + attempt.agreedAmount() + "."));
        first(deposit -> deposit.stage().isAccepted()
                        && !deposit.currency().stream().allMatch(this::isAgreedCurrency))
                .ifPresent(n -> add(
                        Kind.CURRENCY,
                        Optional.of(n),
                        "A notification reports another currency than in " + attempt.agreedAmount() + "."));
    }

    private void compareAcceptances() {
        notifications.stream()
                .filter(n -> n.deposit()
                        .filter(deposit -> deposit.stage() == DepositStage.ACCEPTED)
                        .isPresent())
                .skip(1)
                .findFirst()
                .ifPresent(n ->
                        add(Kind.DUPLICATE, Optional.of(n), "Two different notifications report an accepted payment."));
    }

    private boolean isAgreedAmount(BigDecimal amount) {
        return amount.compareTo(attempt.agreedAmount().amount()) == 0;
    }

    private boolean isAgreedCurrency(String currency) {
        return currency.equals(attempt.agreedAmount().currency());
    }

    private Optional<Notification> first(Predicate<DepositUpdate> condition) {
        return notifications.stream()
                .filter(notification -> notification.deposit().filter(condition).isPresent())
                .findFirst();
    }

    private void add(Kind kind, Optional<Notification> notification, String description) {
        OrderId order = attempt.orderId();
        found.add(new Mismatch(
                kind, Optional.of(order), Optional.of(attempt.id()), notification.map(Notification::id), description));
    }
}
