package io.stablemint.benchmarks.signing;

import io.stablemint.benchmarks.run.MeasurementPlan;
import java.time.Duration;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One variant in a fresh JVM of its own: warmed up, then timed by JMH. */
final class JmhRound {

    /** So that no figure is one of a cold JVM. */
    private static final long LEAST_WARM_UP = 1_000;

    private JmhRound() {}

    /** Microseconds per signature. */
    static double microseconds(String method, Provider provider, MeasurementPlan plan) {
        try {
            BenchmarkResult result = new Runner(options(method, provider, plan.shortMeasurement()))
                    .runSingle()
                    .getBenchmarkResults()
                    .iterator()
                    .next();
            if (plan.thorough()) {
                requireWarm(result.getMetadata().getWarmupOps(), provider);
            }
            return result.getPrimaryResult().getScore();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not measure " + method + " of " + provider, e);
        }
    }

    private static Options options(String method, Provider provider, Duration each) {
        TimeValue time = TimeValue.milliseconds(each.toMillis());
        return new OptionsBuilder()
                .include(SigningBenchmark.class.getName() + "." + method + "$")
                .param("provider", provider.name())
                .forks(1)
                .threads(1)
                .warmupIterations(3)
                .warmupTime(time)
                .measurementIterations(3)
                .measurementTime(time)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static void requireWarm(long operations, Provider provider) {
        if (operations < LEAST_WARM_UP) {
            throw new IllegalStateException("Only " + operations + " signatures of " + provider + " to warm up, "
                    + LEAST_WARM_UP + " are needed; measure for longer.");
        }
    }
}
