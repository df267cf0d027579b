package io.stablemint.client.settings;

import java.time.Duration;

/**
 * The connection pool, where the platform lets us size it.
 *
 * @param size connections at most
 * @param checkoutTimeout how long to wait for a free one
 * @param timeToLive how old a connection may get
 */
public record ConnectionPool(int size, Duration checkoutTimeout, Duration timeToLive) {

    static ConnectionPool read(SettingLookup lookup, int concurrentCalls) {
        int size = lookup.number("pool-size", PolicyDefaults.POOL_SIZE);
        if (concurrentCalls > size) {
            lookup.problem(PolicyKeys.MAX_CONCURRENT_CALLS + " = " + concurrentCalls + " is more than "
                    + lookup.named("pool-size") + " = " + size
                    + ": calls would queue for connections; lower the first or raise the second.");
        }
        return new ConnectionPool(
                size,
                lookup.duration("pool-checkout-timeout", PolicyDefaults.POOL_CHECKOUT_TIMEOUT),
                lookup.duration("pool-time-to-live", PolicyDefaults.POOL_TIME_TO_LIVE));
    }
}
