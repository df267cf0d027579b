package io.stablemint.orders.reconciliation;

import io.stablemint.orders.inbox.Notification;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.Attempt;
import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.reconciliation.Mismatch.Kind;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what we and Stable Mint see differently, within a window of time. It changes nothing. */
@Dependent
public class Reconciliation {

    private static final int PAGE = 200;

    private final Transactions transactions;

    @Inject
    public Reconciliation(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Compares the attempts that were begun, and the unmatched notifications that arrived, within a window.
     *
     * @param from inclusive
     * @param until exclusive; a while ago, for notifications take their time
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
        } while (page.size() == PAGE);
        mismatches.addAll(missingHere(from, until));
        return mismatches;
    }

    private List<Attempt> page(Instant from, Instant until, String after) {
        return transactions.inNew(em -> Rows.attempts(em, from, until, after, PAGE));
    }

    private List<Mismatch> compare(List<Attempt> attempts) {
        return transactions.inNew(em -> {
            NotificationsByAttempt said = NotificationsByAttempt.of(attempts, Rows.notifications(em, attempts));
            List<Mismatch> mismatches = new ArrayList<>();
            attempts.forEach(attempt -> mismatches.addAll(new Comparison(attempt, said.about(attempt)).mismatches()));
            Rows.paidTwice(em, attempts).forEach(attempt -> mismatches.add(paidTwice(attempt)));
            return mismatches;
        });
    }

    private List<Mismatch> missingHere(Instant from, Instant until) {
        return transactions.inNew(em -> Rows.dead(em, from, until).stream()
                .filter(n -> n.report().filter(r -> r.stage().isMoney()).isPresent())
                .map(Reconciliation::missingHere)
                .toList());
    }

    private static Mismatch missingHere(Notification notification) {
        Optional<OrderId> order =
                notification.report().flatMap(DepositReport::websiteReference).flatMap(OrderId::parse);
        return new Mismatch(
                Kind.MISSING_HERE,
                order,
                Optional.empty(),
                Optional.of(notification.id()),
                "Money was accepted for a payment attempt that we do not know.");
    }

    private static Mismatch paidTwice(Attempt attempt) {
        return new Mismatch(
                Kind.DUPLICATE,
                Optional.of(attempt.orderId()),
                Optional.of(attempt.id()),
                Optional.empty(),
                "The order had been paid by another attempt.");
    }
}
