package io.stablemint.orders.reconciliation;

import io.stablemint.orders.inbox.Notification;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.Attempt;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.reconciliation.Mismatch.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One attempt beside the notifications about it. */
final class Comparison {

    private final Attempt attempt;
    private final List<Notification> notifications;
    private final List<Mismatch> found = new ArrayList<>();

    Comparison(Attempt attempt, List<Notification> notifications) {
        this.attempt = attempt;
        this.notifications = notifications;
    }

    List<Mismatch> mismatches() {
        if (notifications.stream().anyMatch(Notification::isUnderWay)) {
            return List.of();
        }
        AttemptState state = attempt.standing().state();
        Optional<Notification> money = first(report -> report.stage().isMoney());
        if (state == AttemptState.SUCCEEDED && money.isEmpty()) {
            add(Kind.MISSING_THERE, Optional.empty(), "We hold it for paid, and no notification says so.");
        }
        if (state != AttemptState.SUCCEEDED) {
            money.ifPresent(n ->
                    add(Kind.STATE, Optional.of(n), "A notification says that it was paid; here it is " + state + "."));
        }
        if (state == AttemptState.OPEN && money.isEmpty()) {
            first(report -> report.stage() == DepositStage.FAILED)
                    .ifPresent(n ->
                            add(Kind.STATE, Optional.of(n), "A notification says that it failed; here it is OPEN."));
        }
        compareSums();
        findSecondAcceptance();
        return found;
    }

    private void compareSums() {
        first(report -> report.stage().isMoney() && !report.amount().stream().allMatch(this::isAgreedAmount))
                .ifPresent(n ->
                        add(Kind.AMOUNT, Optional.of(n), "Another amount than " + attempt.agreed() + " was paid."));
        first(report -> report.stage().isMoney() && !report.currency().stream().allMatch(this::isAgreedCurrency))
                .ifPresent(n -> add(
                        Kind.CURRENCY, Optional.of(n), "Another currency than in " + attempt.agreed() + " was paid."));
    }

    private void findSecondAcceptance() {
        notifications.stream()
                .filter(n -> n.report()
                        .filter(report -> report.stage() == DepositStage.ACCEPTED)
                        .isPresent())
                .skip(1)
                .findFirst()
                .ifPresent(n -> add(
                        Kind.DUPLICATE, Optional.of(n), "Two different notifications say that money was accepted."));
    }

    private boolean isAgreedAmount(BigDecimal amount) {
        return amount.compareTo(attempt.agreed().amount()) == 0;
    }

    private boolean isAgreedCurrency(String currency) {
        return currency.equals(attempt.agreed().currency());
    }

    private Optional<Notification> first(Predicate<DepositReport> wanted) {
        return notifications.stream()
                .filter(notification -> notification.report().filter(wanted).isPresent())
                .findFirst();
    }

    private void add(Kind kind, Optional<Notification> said, String what) {
        OrderId order = attempt.orderId();
        found.add(new Mismatch(kind, Optional.of(order), Optional.of(attempt.id()), said.map(Notification::id), what));
    }
}
