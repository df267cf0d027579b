package io.stablemint.orders.scenario;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.payment.ShopFixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Simulates what customers do with their sessions, and queues the notifications until a scenario delivers them. */
final class SimulatedPayments {

    /** The result of one session. */
    enum PaymentResult {
        PAID,
        WRONG_AMOUNT,
        WRONG_CURRENCY,
        FAILED,
        IGNORED
    }

    /** A notification that is not delivered yet. */
    record QueuedNotification(String eventId, DepositUpdate update) {}

    private final Random random;
    private final Map<String, PaymentResult> results = new HashMap<>();
    private final List<QueuedNotification> queue = new ArrayList<>();

    SimulatedPayments(Random random) {
        this.random = random;
    }

    /** The customer of a session pays, fails or leaves; only the first call has an effect. */
    void pay(OrderId order, String key) {
        if (!results.containsKey(key)) {
            PaymentResult result = randomResult();
            results.put(key, result);
            queueNotifications(order, key, result);
        }
    }

    /** Delivers a random notification. In one of four cases it stays in the queue and is delivered again. */
    QueuedNotification deliver() {
        int index = random.nextInt(queue.size());
        return random.nextInt(4) == 0 ? queue.get(index) : queue.remove(index);
    }

    boolean hasQueuedNotifications() {
        return !queue.isEmpty();
    }

    PaymentResult resultOf(String key) {
        return results.getOrDefault(key, PaymentResult.IGNORED);
    }

    private PaymentResult randomResult() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> PaymentResult.PAID;
            case 5 -> PaymentResult.WRONG_AMOUNT;
            case 6 -> PaymentResult.WRONG_CURRENCY;
            case 7, 8 -> PaymentResult.FAILED;
            default -> PaymentResult.IGNORED;
        };
    }

    private void queueNotifications(OrderId order, String key, PaymentResult result) {
        add(DepositStage.CREATED, order, key, "4.80", "EUR");
        switch (result) {
            case PAID -> queuePayment(order, key, "4.80", "EUR");
            case WRONG_AMOUNT -> queuePayment(order, key, "4.08", "EUR");
            case WRONG_CURRENCY -> queuePayment(order, key, "4.80", "USD");
            case FAILED -> add(DepositStage.FAILED, order, key, "4.80", "EUR");
            case IGNORED -> {}
        }
    }

    private void queuePayment(OrderId order, String key, String amount, String currency) {
        if (random.nextInt(4) == 0) {
            // The first card was declined, the second one was accepted.
            add(DepositStage.FAILED, order, key, amount, currency);
        }
        add(DepositStage.ACCEPTED, order, key, amount, currency);
        add(DepositStage.COMPLETED, order, key, amount, currency);
    }

    private void add(DepositStage stage, OrderId order, String key, String amount, String currency) {
        queue.add(new QueuedNotification(key + stage, ShopFixture.depositUpdate(stage, order, key, amount, currency)));
    }
}
