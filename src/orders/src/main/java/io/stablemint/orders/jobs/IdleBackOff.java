package io.stablemint.orders.jobs;

import java.time.Duration;

/**
 * Which ticks of the schedule run a job: each of them while the job expects work, then the second, the fourth, the eighth and so on after the last
 * run. So a row that becomes due waits about as long as the job has expected none, and never longer than the limit. Not thread-safe.
 */
final class IdleBackOff {

    private final long limit;
    private long wait = 1;
    private long ticks;

    /** @param limit the largest number of ticks from one run to the next */
    IdleBackOff(long limit) {
        this.limit = Math.max(1, limit);
    }

    /**
     * The same, in times.
     *
     * @param interval from one tick to the next
     * @param longest from one run to the next; less than the interval means every tick
     */
    static IdleBackOff of(Duration interval, Duration longest) {
        return new IdleBackOff(longest.dividedBy(interval));
    }

    /** Counts a tick, and returns whether the job runs at it. */
    boolean runsAtThisTick() {
        ticks++;
        return ticks >= wait;
    }

    /** The job ran. */
    void ran(boolean expectsWork) {
        ticks = 0;
        wait = expectsWork ? 1 : Math.min(limit, 2 * wait);
    }
}
