package io.stablemint.orders.story;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.Shop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What customers do with their sessions, and the notifications that follow, held back until a story delivers them. */
final class Bank {

    /** What becomes of one session's money. */
    enum Fate {
        PAID,
        WRONG_AMOUNT,
        WRONG_CURRENCY,
        FAILED,
        IGNORED
    }

    /** A notification on its way. */
    record Letter(String eventId, DepositReport report) {}

    private final Random random;
    private final Map<String, Fate> fates = new HashMap<>();
    private final List<Letter> underWay = new ArrayList<>();

    Bank(Random random) {
        this.random = random;
    }

    /** The customer of a session does something, once. */
    void act(OrderId order, String key) {
        if (!fates.containsKey(key)) {
            Fate fate = fate();
            fates.put(key, fate);
            post(order, key, fate);
        }
    }

    /** One letter out of the pile, any; often it stays in the pile and comes again. */
    Letter deliver() {
        int index = random.nextInt(underWay.size());
        return random.nextInt(4) == 0 ? underWay.get(index) : underWay.remove(index);
    }

    boolean hasLetters() {
        return !underWay.isEmpty();
    }

    Fate fateOf(String key) {
        return fates.getOrDefault(key, Fate.IGNORED);
    }

    private Fate fate() {
        int dice = random.nextInt(10);
        return dice < 5
                ? Fate.PAID
                : dice < 6 ? Fate.WRONG_AMOUNT : dice < 7 ? Fate.WRONG_CURRENCY : dice < 9 ? Fate.FAILED : Fate.IGNORED;
    }

    private void post(OrderId order, String key, Fate fate) {
        add(DepositStage.CREATED, order, key, "4.80", "EUR");
        switch (fate) {
            case PAID -> money(order, key, "4.80", "EUR");
            case WRONG_AMOUNT -> money(order, key, "4.08", "EUR");
            case WRONG_CURRENCY -> money(order, key, "4.80", "USD");
            case FAILED -> add(DepositStage.FAILED, order, key, "4.80", "EUR");
            case IGNORED -> {}
        }
    }

    private void money(OrderId order, String key, String amount, String currency) {
        if (random.nextInt(4) == 0) {
            // The first card was declined, the second was not.
            add(DepositStage.FAILED, order, key, amount, currency);
        }
        add(DepositStage.ACCEPTED, order, key, amount, currency);
        add(DepositStage.COMPLETED, order, key, amount, currency);
    }

    private void add(DepositStage stage, OrderId order, String key, String amount, String currency) {
        underWay.add(new Letter(key + stage, Shop.report(stage, order, key, amount, currency)));
    }
}
