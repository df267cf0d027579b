package io.stablemint.orders.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class ScheduledJobTest {

    private static final int LONGEST = 10;

    private final CountedJob counted = new CountedJob();
    private final JobRuns runs = new JobRuns();

    /** The runs that were submitted and have not begun. */
    private final Queue<Runnable> submitted = new ArrayDeque<>();

    private final ScheduledJob job = scheduled(submitted::add);

    /** Counts its runs, has no work unless the test says so, and does what the test says while it runs. */
    private static final class CountedJob implements Job {

        private int runs;
        private Runnable during = () -> {};
        private JobResult result = JobResult.IDLE;

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public JobResult run() {
            runs++;
            during.run();
            return result;
        }
    }

    @Test
    void runsAtTheTriggerAndNotAtTheNextTicks_whenItHasBeenIdle() {
        tick(7);
        assertThat(counted.runs).isEqualTo(3);

        job.trigger();
        submitted.remove().run();

        assertThat(counted.runs).isEqualTo(4);
    }

    @Test
    void looksForWorkAtTheNextTick_afterATriggeredRun() {
        tick(7);
        job.trigger();
        submitted.remove().run();

        tick(1);

        assertThat(counted.runs).isEqualTo(5);
    }

    @Test
    void becomesIdle_althoughEachRunCompletesAFewRows() {
        counted.result = new JobResult(2, 2, false);

        tick(7);

        assertThat(counted.runs)
                .as("at the first, the third and the seventh tick")
                .isEqualTo(3);
    }

    @Test
    void looksForWorkAtTheNextTick_whileARowHasToBeRetried() {
        counted.result = new JobResult(2, 1, false);

        tick(3);

        assertThat(counted.runs).isEqualTo(3);
    }

    @Test
    void runsOnce_whenItIsTriggeredOftenBeforeItsRunBegins() {
        job.trigger();
        job.trigger();
        job.trigger();

        assertThat(submitted).hasSize(1);
        submitted.remove().run();
        assertThat(counted.runs).isEqualTo(1);
    }

    @Test
    void runsOnceMore_afterTheRunDuringWhichItIsTriggered() {
        counted.during = () -> {
            if (counted.runs == 1) {
                job.trigger();
                job.trigger();
                assertThat(submitted).isEmpty();
            }
        };
        tick(1);

        assertThat(submitted).hasSize(1);
        submitted.remove().run();
        assertThat(counted.runs).isEqualTo(2);
        assertThat(submitted).isEmpty();
    }

    @Test
    void neverRunsTwiceAtTheSameTime() {
        counted.during = () -> tick(LONGEST);

        job.trigger();
        submitted.remove().run();

        assertThat(counted.runs).isEqualTo(1);
    }

    @Test
    void runsAtTheNextTickInstead_whenATickComesBeforeTheTriggeredRun() {
        tick(3);
        job.trigger();
        tick(1);
        submitted.remove().run();

        assertThat(counted.runs).isEqualTo(3);
    }

    @Test
    void runsAtTheNextTick_whenTheServerRejectsTheTriggeredRun() {
        ScheduledJob rejected = scheduled(run -> {
            throw new RejectedExecutionException("full");
        });
        rejected.tick();
        rejected.tick();
        rejected.tick();

        assertThatCode(rejected::trigger).doesNotThrowAnyException();
        assertThat(counted.runs).as("at the first and the third tick").isEqualTo(2);
        rejected.tick();

        assertThat(counted.runs).isEqualTo(3);
    }

    @Test
    void expectedWorkDoesNotRunTheJob_butItRunsAtTheNextTick() {
        tick(4); // runs at the first and the third

        job.expectWork();
        assertThat(submitted).isEmpty();
        assertThat(counted.runs).isEqualTo(2);
        tick(1);

        assertThat(counted.runs).isEqualTo(3);
    }

    @Test
    void doesNotRun_afterTheStop() {
        runs.stop(Duration.ZERO);

        job.trigger();
        submitted.remove().run();

        assertThat(counted.runs).isZero();
    }

    private ScheduledJob scheduled(Executor executor) {
        return new ScheduledJob(counted, runs, new IdleBackOff(LONGEST), executor);
    }

    private void tick(int times) {
        for (int tick = 0; tick < times; tick++) {
            job.tick();
        }
    }
}
