package io.stablemint.servertests.report;

import io.stablemint.servertests.server.ServerKind;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Counts the cells of the matrix, one for each test on each server. */
public final class CellCounter implements TestExecutionListener {

    private final AtomicLong passed = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final long startedAt = System.nanoTime();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.FAILED) {
            failed.incrementAndGet();
        } else if (test.isTest() && result.getStatus() == Status.SUCCESSFUL) {
            passed.incrementAndGet();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (System.getProperty("server.under.test") != null) {
            Figures figures = Figures.of(ServerKind.underTest());
            figures.set("cells", passed.get() + failed.get());
            figures.set("failed", failed.get());
            figures.set("seconds", (System.nanoTime() - startedAt) / 1_000_000_000L);
        }
    }
}
