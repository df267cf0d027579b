package io.stablemint.client.settings;

/** The policy as it is without settings. The one place for these numbers: annotations, checks and docs refer to it. */
public final class PolicyDefaults {

    /** Repetitions after the first attempt. */
    public static final int MAX_RETRIES = 2;

    /** Milliseconds between attempts. */
    public static final long RETRY_DELAY = 200;

    /** Milliseconds by which the wait is spread, both ways. */
    public static final long RETRY_JITTER = 100;

    /** Milliseconds for one attempt. */
    public static final long ATTEMPT_TIMEOUT = 4_000;

    /** Calls under way at once, on one server. */
    public static final int MAX_CONCURRENT_CALLS = 40;

    /** Attempts that the circuit breaker looks back on. */
    public static final int BREAKER_WINDOW = 20;

    /** The share of faults among them that opens the breaker. */
    public static final double BREAKER_RATIO = 0.5;

    /** Milliseconds that the breaker stays open before it tries again. */
    public static final long BREAKER_DELAY = 5_000;

    /** Successes in a row that close it again. */
    public static final int BREAKER_SUCCESSES = 2;

    /** ISO 8601; for the whole operation. */
    static final String DEADLINE = "PT10S";

    static final String CONNECT_TIMEOUT = "PT1S";
    static final String READ_TIMEOUT = "PT3S";
    static final int POOL_SIZE = 50;
    static final String POOL_CHECKOUT_TIMEOUT = "PT1S";

    /** Shorter than the idle time after which servers and load balancers usually close a connection. */
    static final String POOL_TIME_TO_LIVE = "PT30S";

    private PolicyDefaults() {}
}
