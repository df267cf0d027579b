package io.stablemint.orders.jobs;

/**
 * The result of one run of a job.
 *
 * @param claimed number of due rows that the run claimed
 * @param completed number of these rows that need no further run
 * @param fullBatch whether the run found a full batch of due rows, so that probably more are due
 */
public record JobResult(int claimed, int completed, boolean fullBatch) {

    /** Nothing was due. */
    public static final JobResult IDLE = new JobResult(0, 0, false);

    /** A run that has processed what it claimed. */
    public static JobResult of(Claim claim, int completed) {
        return new JobResult(claim.ids().size(), completed, claim.isFullBatch());
    }

    /**
     * Whether this server should look for work soon: probably more rows are due, or some have to be retried. If all of a small batch is completed, new
     * work comes with a trigger, and work that becomes due by time alone can wait for a later run.
     */
    boolean expectsWork() {
        return fullBatch || completed < claimed;
    }

    /** Whether to run the job again at once. If no row of a full batch could be completed, another run would probably fail in the same way. */
    boolean hasMore() {
        return fullBatch && completed > 0;
    }
}
