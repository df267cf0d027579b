package io.stablemint.orders.scenario;

import static io.stablemint.orders.payment.DepositStage.ACCEPTED;
import static io.stablemint.orders.payment.DepositStage.COMPLETED;
import static io.stablemint.orders.payment.DepositStage.CREATED;
import static io.stablemint.orders.payment.DepositStage.FAILED;
import static io.stablemint.orders.payment.DepositStage.INITIATED;
import static io.stablemint.orders.payment.DepositStage.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint.Fault;
import io.stablemint.orders.testing.Permutations;
import io.stablemint.orders.testing.SuppressPaymentLog;
import io.stablemint.orders.testing.WebhookFigures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All permutations of a payment's notifications and the answer to our own call, on a real database. Each notification may be applied twice.
 * Notifications before the answer are applied while our own call is still running.
 */
@ExtendWith(SuppressPaymentLog.class)
class NotificationPermutationsTest {

    private static final long SEED = 20261122L;
    private final ShopFixture shop = new ShopFixture(DatabaseKind.H2);
    private final Random random = new Random(SEED);

    @Test
    void sameRows_inEveryOrderOfASuccessfulPayment() {
        Set<String> ends = finalRowsOf(List.of(CREATED, INITIATED, SUBMITTED, ACCEPTED, COMPLETED));

        assertThat(ends).containsExactly("order PAID null 1 attempt SUCCEEDED COMPLETED 4.8 EUR null, fulfilments 1");
        WebhookFigures.add(Map.of("permutations", 720L));
    }

    @Test
    void sameRows_inEveryOrderOfAFailedPayment() {
        Set<String> ends = finalRowsOf(List.of(CREATED, INITIATED, SUBMITTED, FAILED));

        assertThat(ends)
                .containsExactly(
                        "order AWAITING_PAYMENT null 1 attempt FAILED FAILED null null The payment did not go through."
                                + ", fulfilments 0");
        WebhookFigures.add(Map.of("permutations_failed", 120L));
    }

    @Test
    void sameRows_inEveryOrderOfAFailureAndALaterPayment() {
        Set<String> ends = finalRowsOf(List.of(INITIATED, FAILED, ACCEPTED, COMPLETED));

        assertThat(ends).containsExactly("order PAID null 1 attempt SUCCEEDED COMPLETED 4.8 EUR null, fulfilments 1");
        WebhookFigures.add(Map.of("permutations_failed_then_paid", 120L));
    }

    @Test
    void sameRows_inEveryOrderWithAnyNotificationDeliveredTwice() {
        List<DepositStage> stages = List.of(CREATED, FAILED, ACCEPTED, COMPLETED);
        Set<String> ends = new HashSet<>();
        stages.forEach(twice -> {
            List<DepositStage> delivered = new ArrayList<>(stages);
            delivered.add(twice);
            ends.addAll(finalRowsOf(delivered));
        });

        assertThat(ends).containsExactly("order PAID null 1 attempt SUCCEEDED COMPLETED 4.8 EUR null, fulfilments 1");
        WebhookFigures.add(Map.of("permutations_with_a_duplicate", 4 * 720L));
    }

    @Test
    void sameRows_inEveryOrder_whenTheAnswerIsLostAndRetried() {
        Set<String> ends = new HashSet<>();
        Permutations.of(stepsOf(5))
                .forEach(steps -> ends.add(
                        finalRowsAfterLostAnswer(steps, List.of(CREATED, INITIATED, SUBMITTED, ACCEPTED, COMPLETED))));

        assertThat(ends).containsExactly("PAID null SUCCEEDED COMPLETED 4.8 EUR null 1");
        WebhookFigures.add(Map.of("permutations_lost_answer", 720L));
    }

    /** The distinct final rows of all permutations of these stages and the answer. */
    private Set<String> finalRowsOf(List<DepositStage> stages) {
        Set<String> ends = new HashSet<>();
        Permutations.of(stepsOf(stages.size())).forEach(order -> ends.add(finalRows(order, stages)));
        return ends;
    }

    /** The answer, which is -1, and the indexes of the stages. */
    private static List<Integer> stepsOf(int stages) {
        return IntStream.range(-1, stages).boxed().toList();
    }

    private String finalRowsAfterLostAnswer(List<Integer> steps, List<DepositStage> stages) {
        PlaceOrderCommand command = shop.coffeeOrder();
        OrderId order = command.token().orderId();
        shop.stableMint.failNextCall(
                new Fault(new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE), true));
        shop.checkout.place(command);
        String key = shop.attempt(order).id();
        shop.clock.advance(Duration.ofSeconds(2));
        for (int step : steps) {
            if (step == -1) {
                shop.clock.advance(Duration.ofMillis(1));
                shop.recovery.run();
            } else {
                deliver(stages.get(step), order, key);
            }
        }
        return shop.database.row(
                "SELECT o.state, o.reason, a.state, a.stage, a.received_amount, a.received_currency, a.problem,"
                        + " (SELECT COUNT(*) FROM fulfilment f WHERE f.order_id = o.id)"
                        + " FROM orders o JOIN payment_attempt a ON a.order_id = o.id WHERE o.id = '" + order + "'");
    }

    private String finalRows(List<Integer> steps, List<DepositStage> stages) {
        PlaceOrderCommand command = shop.coffeeOrder();
        OrderId order = command.token().orderId();
        int answer = steps.indexOf(-1);
        shop.stableMint.duringNextCall(
                key -> steps.subList(0, answer).forEach(step -> deliver(stages.get(step), order, key)));
        shop.checkout.place(command);
        String key = shop.attempt(order).id();
        steps.subList(answer + 1, steps.size()).forEach(step -> deliver(stages.get(step), order, key));
        return read(order);
    }

    private void deliver(DepositStage stage, OrderId order, String key) {
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            shop.deposits.apply(ShopFixture.depositUpdate(stage, order, key));
        }
    }

    private String read(OrderId order) {
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
