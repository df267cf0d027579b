package io.stablemint.benchmarks.shop;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** A shop's database, whichever it is; the shop's server must run a {@link TickingEar}. */
public final class Sql {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Shop shop;

    Sql(Shop shop) {
        this.shop = shop;
    }

    /** Changes something, and commits. */
    public void execute(String sql) {
        send(sql);
    }

    /** The one number that the query answers. */
    public long number(String query) {
        return Long.parseLong(send(query));
    }

    private String send(String sql) {
        HttpRequest request = shop.request("/ticks/sql")
                .timeout(LIMIT)
                .POST(BodyPublishers.ofString(sql))
                .build();
        return shop.expect(200, request);
    }
}
