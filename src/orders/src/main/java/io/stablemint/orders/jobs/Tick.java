package io.stablemint.orders.jobs;

/**
 * What a job did at one go.
 *
 * @param claimed how many due rows it took on, at most {@value DueRows#AT_A_TIME}
 * @param settled how many of them it need not look at again
 */
public record Tick(int claimed, int settled) {

    /** Nothing was due. */
    public static final Tick IDLE = new Tick(0, 0);

    /**
     * Whether to go on at once: there is probably more to do, and doing it works. Where nothing of a whole batch could be settled,
     * the rest would fare no better now.
     */
    boolean isWorthAnother() {
        return claimed >= DueRows.AT_A_TIME && settled > 0;
    }
}
