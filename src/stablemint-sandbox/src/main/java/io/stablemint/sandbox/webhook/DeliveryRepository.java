package io.stablemint.sandbox.webhook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The latest deliveries, at most {@value #AT_MOST}; the oldest fall out. Safe for threads. */
public final class DeliveryRepository {

    static final int AT_MOST = 50_000;

    private final TreeMap<Long, Delivery> byNumber = new TreeMap<>();
    private long lastNumber;

    synchronized Delivery add(LongFunction<Delivery> maker) {
        lastNumber++;
        Delivery delivery = maker.apply(lastNumber);
        byNumber.put(lastNumber, delivery);
        if (byNumber.size() > AT_MOST) {
            byNumber.pollFirstEntry();
        }
        return delivery;
    }

    /** Changes what is kept of the delivery (nothing, if it has fallen out) and gives the changed one back. */
    synchronized Delivery change(Delivery delivery, UnaryOperator<Delivery> change) {
        Delivery changed = change.apply(byNumber.getOrDefault(delivery.number(), delivery));
        byNumber.replace(delivery.number(), changed);
        return changed;
    }

    /** Whether it has neither fallen out nor been cleared away: what is forgotten is not repeated. */
    synchronized boolean remembers(Delivery delivery) {
        return byNumber.containsKey(delivery.number());
    }

    /** Newest first. */
    public synchronized List<Delivery> findAll() {
        List<Delivery> all = new ArrayList<>(byNumber.values());
        Collections.reverse(all);
        return all;
    }

    public synchronized void clear() {
        byNumber.clear();
    }

    /** By state, for a view at a glance. */
    public synchronized Map<DeliveryState, Long> counts() {
        return byNumber.values().stream()
                .collect(Collectors.groupingBy(Delivery::state, TreeMap::new, Collectors.counting()));
    }
}
