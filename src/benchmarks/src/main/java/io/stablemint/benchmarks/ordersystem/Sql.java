package io.stablemint.benchmarks.ordersystem;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** The database of an order system, H2 or PostgreSQL; its server must run a {@link ControllableEar}. */
public final class Sql {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final OrderSystem orders;

    Sql(OrderSystem orders) {
        this.orders = orders;
    }

    /** Executes a statement, and commits. */
    public void execute(String sql) {
        send(sql);
    }

    /** The number that the query selects. */
    public long number(String query) {
        return Long.parseLong(send(query));
    }

    private String send(String sql) {
        HttpRequest request = orders.request("/control/sql")
                .timeout(LIMIT)
                .POST(BodyPublishers.ofString(sql))
                .build();
        return orders.expect(200, request);
    }
}
