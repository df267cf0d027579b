package io.stablemint.sandbox.webhook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Stores the latest deliveries in memory, at most {@value #MAX_DELIVERIES}; older ones are removed. Thread-safe. */
public final class DeliveryRepository {

    static final int MAX_DELIVERIES = 50_000;

    private final TreeMap<Long, Delivery> byNumber = new TreeMap<>();
    private long lastNumber;
    private long changes;

    synchronized Delivery add(LongFunction<Delivery> factory) {
        lastNumber++;
        changes++;
        Delivery delivery = factory.apply(lastNumber);
        byNumber.put(lastNumber, delivery);
        if (byNumber.size() > MAX_DELIVERIES) {
            byNumber.pollFirstEntry();
        }
        return delivery;
    }

    /** Updates the stored delivery, if it is still stored, and returns the updated one. */
    synchronized Delivery update(Delivery delivery, UnaryOperator<Delivery> change) {
        Delivery changed = change.apply(byNumber.getOrDefault(delivery.number(), delivery));
        byNumber.replace(delivery.number(), changed);
        changes++;
        return changed;
    }

    /** Whether the delivery is still stored; a delivery that has been removed is not retried. */
    synchronized boolean contains(Delivery delivery) {
        return byNumber.containsKey(delivery.number());
    }

    /** Newest first. */
    public synchronized List<Delivery> findAll() {
        List<Delivery> all = new ArrayList<>(byNumber.values());
        Collections.reverse(all);
        return all;
    }

    public synchronized Optional<Delivery> findByNumber(long number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    public synchronized void clear() {
        changes++;
        byNumber.clear();
    }

    /** How often any delivery has changed. */
    public synchronized long changes() {
        return changes;
    }

    /** The number of deliveries in each state. */
    public synchronized Map<DeliveryState, Long> counts() {
        return byNumber.values().stream()
                .collect(Collectors.groupingBy(Delivery::state, TreeMap::new, Collectors.counting()));
    }
}
