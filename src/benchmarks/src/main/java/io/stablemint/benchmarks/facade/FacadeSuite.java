package io.stablemint.benchmarks.facade;

import io.stablemint.benchmarks.driver.CallFigures;
import io.stablemint.benchmarks.driver.DriverServer;
import io.stablemint.benchmarks.driver.LoadDriver;
import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.run.BenchmarkSuite;
import io.stablemint.benchmarks.webapp.Variant;
import java.util.List;

/** Calls through the facade and its alternatives, on one thread and on 32. */
public final class FacadeSuite implements BenchmarkSuite {

    private static final int MANY = 32;

    private static final List<Variant> VARIANTS = List.of(Variant.values());

    @Override
    public String name() {
        return "facade";
    }

    @Override
    public Results measure(BenchmarkContext context) {
        try (DriverServer server = DriverServer.start(context, List.of())) {
            context.progress()
                    .accept("server ready after " + server.awaitReady().toMillis() + " ms");
            LoadDriver driver = new LoadDriver(server.url("run"), context.progress());
            warmUp(context, driver);
            Results results = FacadeResults.of(measure(context, driver, 1), measure(context, driver, MANY));
            server.requireSigned();
            return results.withNotes(driver.notes());
        }
    }

    private static void warmUp(BenchmarkContext context, LoadDriver driver) {
        for (int threads : List.of(MANY, 1)) {
            for (Variant variant : VARIANTS) {
                context.progress().accept("warming up: " + threads + " threads, " + variant);
                driver.measure(variant, threads, context.plan().warmUp());
            }
        }
    }

    private static Rounds<Variant, CallFigures> measure(BenchmarkContext context, LoadDriver driver, int threads) {
        return new Interleaving(
                        context.plan().rounds(), line -> context.progress().accept(threads + " threads, " + line))
                .measure(
                        VARIANTS,
                        variant ->
                                driver.measure(variant, threads, context.plan().measurement()));
    }
}
