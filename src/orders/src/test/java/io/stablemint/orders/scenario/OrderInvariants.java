package io.stablemint.orders.scenario;

import static java.util.stream.Collectors.toSet;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.AttemptView;
import io.stablemint.orders.payment.ShopFixture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The conditions that every order must meet at the end of a scenario. */
final class OrderInvariants {

    private static final Set<SimulatedPayments.PaymentResult> PAYMENTS = EnumSet.of(
            SimulatedPayments.PaymentResult.PAID,
            SimulatedPayments.PaymentResult.WRONG_AMOUNT,
            SimulatedPayments.PaymentResult.WRONG_CURRENCY);

    private final ShopFixture shop;
    private final SimulatedPayments payments;
    private final OrderId id;
    private final List<AttemptView> attempts;
    private final List<String> violations = new ArrayList<>();

    OrderInvariants(ShopFixture shop, SimulatedPayments payments, OrderId id) {
        this.shop = shop;
        this.payments = payments;
        this.id = id;
        this.attempts = shop.attempts.findByOrder(id);
    }

    /** One sentence for every violated condition. */
    List<String> violations() {
        if (shop.orders.find(id).isPresent()) {
            check();
        }
        return violations;
    }

    /** Rows that still wait for a job at the end. */
    static List<String> stuckRows(ShopFixture shop) {
        return shop.database.rows("SELECT 'stuck order', id, state FROM orders WHERE due_at IS NOT NULL"
                + " UNION ALL SELECT 'stuck attempt', id, state FROM payment_attempt WHERE due_at IS NOT NULL"
                + " UNION ALL SELECT 'stuck notification', id, state FROM notification WHERE state <> 'APPLIED'");
    }

    private void check() {
        OrderState state = shop.order(id).state();
        List<AttemptView> paid = attempts.stream()
                .filter(attempt -> PAYMENTS.contains(payments.resultOf(attempt.id())))
                .toList();
        attempts.forEach(attempt -> expect(
                (attempt.state() == AttemptState.SUCCEEDED) == paid.contains(attempt),
                "attempt " + attempt.id() + " is " + attempt.state() + ", the payment's result is "
                        + payments.resultOf(attempt.id())));
        expect(attempts.stream().noneMatch(attempt -> attempt.state().isLive()), "an attempt is still live");
        expect(
                paid.isEmpty() == (state == OrderState.CANCELLED),
                "an order is cancelled if and only if no payment was received; " + state);
        boolean exactlyPaid =
                paid.size() == 1 && payments.resultOf(paid.get(0).id()) == SimulatedPayments.PaymentResult.PAID;
        expect(state != OrderState.PAID || exactlyPaid, "a PAID order has exactly one payment, which matches");
        expect(
                paid.size() < 2 || state == OrderState.IN_REVIEW || state == OrderState.REFUND_DUE,
                "paid twice, but the state is " + state);
        checkFulfilment(state);
    }

    private void checkFulfilment(OrderState state) {
        String begun = shop.database.row("SELECT COUNT(*) FROM fulfilment WHERE order_id = '" + id + "'");
        boolean paidOnce = shop.order(id).paidAt().isPresent();
        expect(begun.equals(paidOnce ? "1" : "0"), "fulfilments: " + begun + ", has a payment time: " + paidOnce);
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
