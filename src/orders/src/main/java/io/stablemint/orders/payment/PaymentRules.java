package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.OrderStanding;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptStanding.Received;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a notification makes of an order and its attempt. Pure: the same notifications in any order, any number of times, end in the same
 * standings, because money outweighs failure, stages only grow, and what fits is decided by the attempt and not by what came before.
 */
final class PaymentRules {

    private PaymentRules() {}

    /** The standings of an order and one of its attempts. */
    record Standings(OrderStanding order, AttemptStanding attempt) {}

    /**
     * Applies a report.
     *
     * @param id of the attempt that it is about
     * @param agreed what was to be paid
     */
    static Standings apply(DepositReport report, Standings before, String id, Money agreed, Instant now) {
        Standings told = new Standings(before.order(), before.attempt().told(report.stage()));
        if (report.stage().isMoney()) {
            return money(report, told, id, agreed, now);
        }
        return report.stage() == DepositStage.FAILED ? failure(told) : told;
    }

    private static Standings failure(Standings told) {
        AttemptState state = told.attempt().state();
        if (state != AttemptState.SENT && state != AttemptState.OPEN) {
            return told;
        }
        // It stays the order's current attempt: should money come for it all the same, it fits.
        return new Standings(told.order(), told.attempt().failed("The payment did not go through."));
    }

    private static Standings money(DepositReport report, Standings told, String id, Money agreed, Instant now) {
        Received received = received(report, agreed);
        if (told.attempt().state() == AttemptState.SUCCEEDED) {
            return again(received, told, agreed);
        }
        Optional<String> oddity = oddity(received, told, id, agreed);
        OrderStanding order = oddity.isPresent()
                ? told.order().receivedOddMoney()
                : told.order().paid(now);
        return new Standings(order, told.attempt().succeeded(received, oddity));
    }

    /** A further notification about money that is known; only another sum is news. Of several wrong sums the least stays. */
    private static Standings again(Received received, Standings told, Money agreed) {
        boolean stays = told.attempt()
                .received()
                .filter(known -> outweighs(known, received, agreed))
                .isPresent();
        if (stays) {
            return told;
        }
        return new Standings(
                told.order().contradicted(), told.attempt().contradicted(received, otherSum(received, agreed)));
    }

    private static boolean outweighs(Received known, Received received, Money agreed) {
        return fits(received, agreed) || (!fits(known, agreed) && known.compareTo(received) <= 0);
    }

    /** Why this money does not simply pay the order; nothing if it does. */
    private static Optional<String> oddity(Received received, Standings told, String id, Money agreed) {
        if (!fits(received, agreed)) {
            return Optional.of(otherSum(received, agreed));
        }
        return switch (told.attempt().state()) {
            case PREPARED -> Optional.of("Money arrived although this attempt was never sent.");
            case EXPIRED -> Optional.of("The money arrived after the session had expired.");
            case SUPERSEDED -> Optional.of("The money arrived after another attempt had taken this one's place.");
            default -> oddOrder(told.order(), id);
        };
    }

    private static Optional<String> oddOrder(OrderStanding order, String id) {
        if (!order.currentAttempt().equals(Optional.of(id))) {
            return Optional.of("The money arrived after another attempt had been begun.");
        }
        boolean waits = order.state() == OrderState.AWAITING_PAYMENT || order.state() == OrderState.IN_REVIEW;
        return waits && order.paidAt().isEmpty()
                ? Optional.empty()
                : Optional.of("The money arrived when the order no longer waited for it.");
    }

    private static boolean fits(Received received, Money agreed) {
        return received.amount().compareTo(agreed.amount()) == 0
                && received.currency().equals(agreed.currency());
    }

    private static String otherSum(Received received, Money agreed) {
        return "Paid was " + received.amount().toPlainString() + " " + received.currency() + ", agreed was " + agreed
                + ".";
    }

    private static Received received(DepositReport report, Money agreed) {
        BigDecimal amount = report.amount().orElse(agreed.amount()).stripTrailingZeros();
        return new Received(amount, report.currency().orElse(agreed.currency()));
    }
}
