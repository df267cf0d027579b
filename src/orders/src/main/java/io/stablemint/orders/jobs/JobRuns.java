package io.stablemint.orders.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The runs of all jobs on this server. Once {@link #stop} has returned true, no job runs and none begins. */
final class JobRuns {

    /** A run reads, so that runs of several jobs overlap; the stop writes. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private volatile boolean isStopped;

    /** Runs the job once; empty, without a run, after the stop. */
    Optional<JobResult> run(Job job) {
        lock.readLock().lock();
        try {
            return isStopped ? Optional.empty() : Optional.of(job.run());
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Lets no further run begin, and waits for those that have begun: they use the database, which the server closes afterwards.
     *
     * @param limit how long it waits
     * @return whether all have ended
     */
    boolean stop(Duration limit) {
        isStopped = true;
        try {
            boolean ended = lock.writeLock().tryLock(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (ended) {
                lock.writeLock().unlock();
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
