package io.stablemint.client.settings;

import java.time.Duration;

/**
 * The connections to the service. The platform's REST client may ignore what is set for its pool.
 *
 * @param connectTimeout for opening a connection
 * @param readTimeout for each single read; not a deadline, because a peer may send byte by byte
 * @param poolSize the maximum number of connections
 * @param checkoutTimeout how long to wait for a free one
 * @param timeToLive the maximum age of a connection
 */
public record Connections(
        Duration connectTimeout, Duration readTimeout, int poolSize, Duration checkoutTimeout, Duration timeToLive) {

    private static final String CONNECT_TIMEOUT = "PT1S";
    private static final String READ_TIMEOUT = "PT3S";
    private static final int POOL_SIZE = 50;
    private static final String CHECKOUT_TIMEOUT = "PT1S";

    /** Shorter than the idle time after which servers and load balancers usually close a connection. */
    private static final String TIME_TO_LIVE = "PT30S";

    static Connections read(SettingLookup lookup, int concurrentCalls) {
        int size = lookup.number("pool-size", POOL_SIZE);
        if (concurrentCalls > size) {
            lookup.problem(Policy.MAX_CONCURRENT_CALLS + " = " + concurrentCalls + " is more than "
                    + lookup.named("pool-size") + " = " + size
                    + ": calls would wait for connections; lower the first or raise the second.");
        }
        return new Connections(
                lookup.duration("connect-timeout", CONNECT_TIMEOUT),
                lookup.duration("read-timeout", READ_TIMEOUT),
                size,
                lookup.duration("pool-checkout-timeout", CHECKOUT_TIMEOUT),
                lookup.duration("pool-time-to-live", TIME_TO_LIVE));
    }
}
