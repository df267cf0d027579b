package io.stablemint.orders.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rows that a server has claimed.
 *
 * @param ids longest due first
 * @param othersDueSince empty if all due rows were found; otherwise the due time of the last row of the full batch, and the rows that are left became
 *     due then or later
 */
public record Claim(List<String> ids, Optional<Instant> othersDueSince) {

    public Claim {
        ids = List.copyOf(ids);
    }

    /** Whether more rows were due than fit into a batch, or just as many. */
    boolean isFullBatch() {
        return othersDueSince.isPresent();
    }
}
