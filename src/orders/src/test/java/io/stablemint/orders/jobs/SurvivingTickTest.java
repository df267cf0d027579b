package io.stablemint.orders.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SurvivingTickTest {

    private static final Tick FULL = new Tick(DueRows.AT_A_TIME, DueRows.AT_A_TIME);

    /** A job that does what it was told, tick by tick, and counts. */
    private static final class ScriptedJob implements Job {

        private final Deque<Supplier<Tick>> script;
        private int ticks;

        ScriptedJob(List<Supplier<Tick>> script) {
            this.script = new ArrayDeque<>(script);
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Tick tick() {
            ticks++;
            Supplier<Tick> next = script.size() > 1 ? script.removeFirst() : script.getFirst();
            return next.get();
        }
    }

    @Test
    void ticksAgainAtOnce_whileFullBatchesAreDue() {
        ScriptedJob job = new ScriptedJob(List.of(() -> FULL, () -> FULL, () -> new Tick(DueRows.AT_A_TIME - 1, 3)));

        new SurvivingTick(job, () -> false).run();

        assertThat(job.ticks).isEqualTo(3);
    }

    @Test
    void leavesItAtOneTick_whenNothingOfAFullBatchCouldBeSettled() {
        ScriptedJob job = new ScriptedJob(List.of(() -> new Tick(DueRows.AT_A_TIME, 0)));

        new SurvivingTick(job, () -> false).run();

        assertThat(job.ticks).isEqualTo(1);
    }

    @Test
    void comesBack_whenTheBacklogHasNoEnd() {
        ScriptedJob job = new ScriptedJob(List.of(() -> FULL));

        new SurvivingTick(job, () -> false).run();

        assertThat(job.ticks).isEqualTo(SurvivingTick.MOST_IN_A_ROW);
    }

    @Test
    void stopsBetweenTwoTicks_whenTheApplicationEnds() {
        AtomicBoolean ending = new AtomicBoolean();
        ScriptedJob job = new ScriptedJob(List.of(() -> FULL, () -> {
            ending.set(true);
            return FULL;
        }));

        SurvivingTick turn = new SurvivingTick(job, ending::get);
        turn.run();
        turn.run();

        assertThat(job.ticks).isEqualTo(2);
    }

    @Test
    void goesOnWithTheNextTurn_whenATickThrows() {
        ScriptedJob job = new ScriptedJob(List.of(() -> {
            throw new IllegalStateException("stumbled");
        }));

        SurvivingTick turn = new SurvivingTick(job, () -> false);
        turn.run();
        turn.run();

        assertThat(job.ticks).isEqualTo(2);
    }
}
