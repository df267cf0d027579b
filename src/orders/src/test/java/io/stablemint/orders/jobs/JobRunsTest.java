package io.stablemint.orders.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class JobRunsTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    /** A job whose run has begun and ends when the test says so. */
    private final Job waiting = new Job() {

        @Override
        public String name() {
            return "waiting";
        }

        @Override
        public JobResult run() {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new JobResult(0, 0, false);
        }
    };

    @Test
    void stop_waitsForTheRunThatHasBegun_andLetsNoOtherBegin() throws InterruptedException {
        JobRuns runs = new JobRuns();
        CompletableFuture<?> run = CompletableFuture.runAsync(() -> runs.run(waiting));
        begun.await();

        assertThat(runs.stop(Duration.ZERO)).isFalse();
        mayEnd.countDown();

        assertThat(runs.stop(Duration.ofMinutes(1))).isTrue();
        run.join();
        assertThat(runs.run(waiting)).isEmpty();
    }
}
