package io.stablemint.orders.operations;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The number of payment attempts by result. */
public record PaymentCounts(Map<PaymentResult, Long> byResult) {

    public PaymentCounts {
        Map<PaymentResult, Long> all = new EnumMap<>(PaymentResult.class);
        for (PaymentResult result : PaymentResult.values()) {
            all.put(result, byResult.getOrDefault(result, 0L));
        }
        byResult = Collections.unmodifiableMap(all);
    }

    public long of(PaymentResult result) {
        return byResult.getOrDefault(result, 0L);
    }

    /** The numbers in the order of {@link PaymentResult}. */
    public List<Long> inOrder() {
        return List.copyOf(byResult.values());
    }

    public long total() {
        return byResult.values().stream().mapToLong(Long::longValue).sum();
    }
}
