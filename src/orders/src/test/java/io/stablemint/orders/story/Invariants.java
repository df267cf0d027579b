package io.stablemint.orders.story;

import static java.util.stream.Collectors.toSet;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptView;
import io.stablemint.orders.payment.Shop;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What must be true of an order whose story is over. */
final class Invariants {

    private static final Set<Bank.Fate> MONEY =
            EnumSet.of(Bank.Fate.PAID, Bank.Fate.WRONG_AMOUNT, Bank.Fate.WRONG_CURRENCY);

    private final Shop shop;
    private final Bank bank;
    private final OrderId id;
    private final List<AttemptView> attempts;
    private final List<String> violations = new ArrayList<>();

    Invariants(Shop shop, Bank bank, OrderId id) {
        this.shop = shop;
        this.bank = bank;
        this.id = id;
        this.attempts = shop.attempts.of(id);
    }

    /** One sentence for everything that is not as it must be. */
    List<String> violations() {
        if (shop.orders.find(id).isPresent()) {
            check();
        }
        return violations;
    }

    /** Rows that wait for a job although all time has passed. */
    static List<String> stuckRows(Shop shop) {
        return shop.database.rows("SELECT 'stuck order', id, state FROM orders WHERE due_at IS NOT NULL"
                + " UNION ALL SELECT 'stuck attempt', id, state FROM payment_attempt WHERE due_at IS NOT NULL"
                + " UNION ALL SELECT 'stuck notification', id, state FROM notification WHERE state <> 'APPLIED'");
    }

    private void check() {
        OrderState state = shop.order(id).state();
        List<AttemptView> paid = attempts.stream()
                .filter(attempt -> MONEY.contains(bank.fateOf(attempt.id())))
                .toList();
        attempts.forEach(attempt -> expect(
                (attempt.state() == AttemptState.SUCCEEDED) == paid.contains(attempt),
                "attempt " + attempt.id() + " is " + attempt.state() + ", its fate " + bank.fateOf(attempt.id())));
        expect(attempts.stream().noneMatch(attempt -> attempt.state().isLive()), "an attempt is still live");
        expect(paid.isEmpty() == (state == OrderState.CANCELLED), "cancelled means that no money came; " + state);
        boolean exactlyPaid = paid.size() == 1 && bank.fateOf(paid.get(0).id()) == Bank.Fate.PAID;
        expect(state != OrderState.PAID || exactlyPaid, "PAID means the right money, once");
        expect(
                paid.size() < 2 || state == OrderState.IN_REVIEW || state == OrderState.REFUND_DUE,
                "paid twice, but " + state);
        checkFulfilment(state);
    }

    private void checkFulfilment(OrderState state) {
        String begun = shop.database.row("SELECT COUNT(*) FROM fulfilment WHERE order_id = '" + id + "'");
        boolean paidOnce = shop.order(id).paidAt().isPresent();
        expect(begun.equals(paidOnce ? "1" : "0"), "fulfilments: " + begun + ", paid at some time: " + paidOnce);
        expect(state != OrderState.PAID || paidOnce, "PAID without a time of payment");
        Set<String> known = attempts.stream().map(AttemptView::id).collect(toSet());
        expect(known.size() == attempts.size(), "two attempts have one key");
    }

    private void expect(boolean isTrue, String otherwise) {
        if (!isTrue) {
            violations.add(id + ": " + otherwise);
        }
    }
}
