package io.stablemint.orders.jobs;

/**
 * The result of one run of a job.
 *
 * @param claimed number of due rows that the run claimed, at most {@value DueRows#BATCH_SIZE}
 * @param completed number of these rows that need no further run
 */
public record JobResult(int claimed, int completed) {

    /** Nothing was due. */
    public static final JobResult IDLE = new JobResult(0, 0);

    /**
     * Whether work is left that this server should look for soon: the batch was full, or rows of it have to be retried. If all of a small batch is
     * completed, new work comes with a trigger, and work that becomes due by time alone can wait for a later run.
     */
    boolean leavesWork() {
        return claimed >= DueRows.BATCH_SIZE || completed < claimed;
    }

    /**
     * Whether to run the job again at once. A full batch means that probably more rows are due. If no row of a full batch could be
     * completed, another run would probably fail in the same way.
     */
    boolean hasMore() {
        return claimed >= DueRows.BATCH_SIZE && completed > 0;
    }
}
