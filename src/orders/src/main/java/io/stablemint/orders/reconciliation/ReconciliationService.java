package io.stablemint.orders.reconciliation;

import io.stablemint.orders.inbox.Notification;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.Attempt;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.reconciliation.Mismatch.Kind;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares our payment attempts with Stable Mint's notifications within a time window. It only reads. */
@Dependent
public class ReconciliationService {

    private static final int PAGE_SIZE = 200;

    private final Transactions transactions;

    @Inject
    public ReconciliationService(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Compares the attempts that were created, and the unmatched notifications that were received, within a window.
     *
     * @param from inclusive
     * @param until exclusive; should be some time ago, because notifications can be late
     */
    public List<Mismatch> compare(Instant from, Instant until) {
        List<Mismatch> mismatches = new ArrayList<>();
        String after = "";
        List<Attempt> page;
        do {
            page = page(from, until, after);
            if (!page.isEmpty()) {
                mismatches.addAll(compare(page));
                after = page.get(page.size() - 1).id();
            }
        } while (page.size() == PAGE_SIZE);
        mismatches.addAll(missingHere(from, until));
        return mismatches;
    }

    private List<Attempt> page(Instant from, Instant until, String after) {
        return transactions.inNew(em -> ReconciliationQueries.attempts(em, from, until, after, PAGE_SIZE));
    }

    private List<Mismatch> compare(List<Attempt> attempts) {
        return transactions.inNew(em -> {
            NotificationsByAttempt notifications =
                    NotificationsByAttempt.of(attempts, ReconciliationQueries.notifications(em, attempts));
            List<Mismatch> mismatches = new ArrayList<>();
            attempts.forEach(attempt ->
                    mismatches.addAll(new MismatchDetector(attempt, notifications.of(attempt)).mismatches()));
            ReconciliationQueries.paidTwice(em, attempts).forEach(attempt -> mismatches.add(paidTwice(attempt)));
            return mismatches;
        });
    }

    private List<Mismatch> missingHere(Instant from, Instant until) {
        return transactions.inNew(em -> ReconciliationQueries.unmatched(em, from, until).stream()
                .filter(n -> n.deposit()
                        .filter(deposit -> deposit.stage().isAccepted())
                        .isPresent())
                .map(ReconciliationService::missingHere)
                .toList());
    }

    private static Mismatch missingHere(Notification notification) {
        Optional<OrderId> order =
                notification.deposit().flatMap(DepositUpdate::websiteReference).flatMap(OrderId::parse);
        return new Mismatch(
                Kind.MISSING_HERE,
                order,
                Optional.empty(),
                Optional.of(notification.id()),
                "A notification reports a payment for an unknown payment attempt.");
    }

    private static Mismatch paidTwice(Attempt attempt) {
        return new Mismatch(
                Kind.DUPLICATE,
                Optional.of(attempt.orderId()),
                Optional.of(attempt.id()),
                Optional.empty(),
                "The order had already been paid by another attempt.");
    }
}
