package io.stablemint.client.settings;

/** The defaults of the policy. Annotations, checks and docs use these numbers. */
public final class PolicyDefaults {

    /** Retries: attempts after the first. */
    public static final int MAX_RETRIES = 2;

    /** Milliseconds between attempts. */
    public static final long RETRY_DELAY = 200;

    /** Milliseconds of random variation of the pause, both ways. */
    public static final long RETRY_JITTER = 100;

    /**
     * Milliseconds after which {@code @Retry} stops. A day, which means never: the deadline ends a call long before. Not 0,
     * which the specification allows for "no limit" and Payara refuses.
     */
    public static final long RETRY_MAX_DURATION = 86_400_000;

    /** Milliseconds for one attempt. */
    public static final long ATTEMPT_TIMEOUT = 4_000;

    /** Milliseconds by which {@code @Timeout} is longer than the attempt's own timeout. */
    public static final long TIMEOUT_MARGIN = 500;

    /** Calls in progress at the same time, on one server. */
    public static final int MAX_CONCURRENT_CALLS = 40;

    /** The number of attempts in the circuit breaker's window. */
    public static final int BREAKER_WINDOW = 20;

    /** The ratio of faults among them that opens the breaker. */
    public static final double BREAKER_RATIO = 0.5;

    /** Milliseconds that the breaker stays open before it allows calls again. */
    public static final long BREAKER_DELAY = 5_000;

    /** Successes in a row that close it again. */
    public static final int BREAKER_SUCCESSES = 2;

    private PolicyDefaults() {}
}
