package io.stablemint.orders.story;

import static io.stablemint.orders.payment.DepositStage.ACCEPTED;
import static io.stablemint.orders.payment.DepositStage.COMPLETED;
import static io.stablemint.orders.payment.DepositStage.CREATED;
import static io.stablemint.orders.payment.DepositStage.FAILED;
import static io.stablemint.orders.payment.DepositStage.INITIATED;
import static io.stablemint.orders.payment.DepositStage.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.PlaceOrder;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.testing.Databases;
import io.stablemint.orders.testing.Permutations;
import io.stablemint.orders.testing.WebhookFigures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * All orders in which a payment's notifications and the answer to our own call can come, each notification perhaps applied more than once,
 * on a real database.
 */
class PermutationsTest {

    private static final long SEED = 20261122L;

    private final Shop shop = new Shop(Databases.H2);
    private final Random random = new Random(SEED);

    @Test
    void sameRows_whateverTheOrderOfASuccessfulPayment() {
        Set<String> ends = endsOf(List.of(CREATED, INITIATED, SUBMITTED, ACCEPTED, COMPLETED));

        assertThat(ends).containsExactly("order PAID null 1 attempt SUCCEEDED COMPLETED 4.8 EUR null, fulfilments 1");
        WebhookFigures.add(Map.of("permutations", 720L));
    }

    @Test
    void sameRows_whateverTheOrderOfAFailedPayment() {
        Set<String> ends = endsOf(List.of(CREATED, INITIATED, SUBMITTED, FAILED));

        assertThat(ends)
                .containsExactly(
                        "order AWAITING_PAYMENT null 1 attempt FAILED FAILED null null The payment did not go through."
                                + ", fulfilments 0");
        WebhookFigures.add(Map.of("permutations_failed", 120L));
    }

    @Test
    void sameRows_whateverTheOrderOfAFailureThatWasFollowedByMoney() {
        Set<String> ends = endsOf(List.of(INITIATED, FAILED, ACCEPTED, COMPLETED));

        assertThat(ends).containsExactly("order PAID null 1 attempt SUCCEEDED COMPLETED 4.8 EUR null, fulfilments 1");
        WebhookFigures.add(Map.of("permutations_failed_then_paid", 120L));
    }

    /** The distinct ends of all permutations of these stages and the answer. */
    private Set<String> endsOf(List<DepositStage> stages) {
        List<Integer> steps = new ArrayList<>(List.of(-1));
        for (int i = 0; i < stages.size(); i++) {
            steps.add(i);
        }
        Set<String> ends = new HashSet<>();
        Permutations.of(steps).forEach(order -> ends.add(endOf(order, stages)));
        return ends;
    }

    private String endOf(List<Integer> steps, List<DepositStage> stages) {
        PlaceOrder wish = shop.coffee();
        OrderId order = wish.token().orderId();
        int answer = steps.indexOf(-1);
        shop.stableMint.duringTheNextCall(
                key -> steps.subList(0, answer).forEach(step -> deliver(stages.get(step), order, key)));
        shop.checkout.place(wish);
        String key = shop.attempt(order).id();
        steps.subList(answer + 1, steps.size()).forEach(step -> deliver(stages.get(step), order, key));
        return end(order);
    }

    private void deliver(DepositStage stage, OrderId order, String key) {
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            shop.deposits.apply(Shop.report(stage, order, key));
        }
    }

    private String end(OrderId order) {
        String is = " = '" + order + "'";
        return "order "
                + shop.database.row(
                        "SELECT o.state, o.reason, COUNT(*) FROM orders o JOIN payment_attempt a ON a.order_id = o.id"
                                + " WHERE o.id" + is + " GROUP BY o.state, o.reason")
                + " attempt "
                + shop.database.row(
                        "SELECT state, stage, received_amount, received_currency, problem FROM payment_attempt"
                                + " WHERE url IS NOT NULL AND order_id" + is)
                + ", fulfilments " + shop.database.row("SELECT COUNT(*) FROM fulfilment WHERE order_id" + is);
    }
}
