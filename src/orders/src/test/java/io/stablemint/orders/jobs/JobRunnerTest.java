package io.stablemint.orders.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobRunnerTest {

    private static final JobResult FULL = new JobResult(DueRows.BATCH_SIZE, DueRows.BATCH_SIZE, true);

    /** A job that returns scripted results and counts its runs. The last result is repeated. */
    private static final class ScriptedJob implements Job {

        private final Deque<Supplier<JobResult>> script;
        private int runs;

        ScriptedJob(List<Supplier<JobResult>> script) {
            this.script = new ArrayDeque<>(script);
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public JobResult run() {
            runs++;
            Supplier<JobResult> next = script.size() > 1 ? script.removeFirst() : script.getFirst();
            return next.get();
        }
    }

    @Test
    void runsAgainAtOnce_whileFullBatchesAreDue() {
        ScriptedJob job =
                new ScriptedJob(List.of(() -> FULL, () -> FULL, () -> new JobResult(DueRows.BATCH_SIZE - 1, 3, false)));

        new JobRunner(job).run();

        assertThat(job.runs).isEqualTo(3);
    }

    @Test
    void runsOnce_whenNoRowOfAFullBatchCouldBeCompleted() {
        ScriptedJob job = new ScriptedJob(List.of(() -> new JobResult(DueRows.BATCH_SIZE, 0, true)));

        new JobRunner(job).run();

        assertThat(job.runs).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, false",
        "3, 3, false, false",
        "3, 2, false, true",
        "50, 50, true, true",
        "20, 20, true, true"
    })
    void looksForMoreSoon_ifRowsAreLeft(int claimed, int completed, boolean fullBatch, boolean soon) {
        ScriptedJob job =
                new ScriptedJob(List.of(() -> new JobResult(claimed, completed, fullBatch), () -> JobResult.IDLE));

        assertThat(new JobRunner(job).run()).isEqualTo(soon);
    }

    @Test
    void stopsAtTheLimit_whenTheBacklogDoesNotEnd() {
        ScriptedJob job = new ScriptedJob(List.of(() -> FULL));

        new JobRunner(job).run();

        assertThat(job.runs).isEqualTo(JobRunner.MAX_RUNS);
    }

    @Test
    void stopsBetweenTwoRuns_whenTheApplicationStops() {
        JobRuns runs = new JobRuns();
        ScriptedJob job = new ScriptedJob(List.of(() -> FULL, () -> {
            runs.stop(Duration.ZERO);
            return FULL;
        }));

        JobRunner runner = new JobRunner(job, runs);
        runner.run();
        runner.run();

        assertThat(job.runs).isEqualTo(2);
    }

    @Test
    void runsAgain_whenTheJobHasThrownAnException() {
        ScriptedJob job = new ScriptedJob(List.of(() -> {
            throw new IllegalStateException("The job failed.");
        }));

        JobRunner runner = new JobRunner(job);
        assertThat(runner.run()).as("looks for more soon").isTrue();
        runner.run();

        assertThat(job.runs).isEqualTo(2);
    }
}
