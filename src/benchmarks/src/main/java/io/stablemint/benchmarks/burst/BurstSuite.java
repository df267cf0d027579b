package io.stablemint.benchmarks.burst;

import io.stablemint.benchmarks.driver.DriverServer;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Goal;
import io.stablemint.benchmarks.report.Panel;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.report.Row;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.run.BenchmarkSuite;
import io.stablemint.testsupport.http.Http;
import io.stablemint.testsupport.load.ConcurrentCalls;
import io.stablemint.testsupport.waiting.Sleep;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rate of the first calls after a pause, compared with the rate of the calls that follow. */
public final class BurstSuite implements BenchmarkSuite {

    private static final int CALLERS = 40;
    private static final int CALLS_OF_EACH = 10;

    /** So few that the server's pool of threads does not grow while it warms up. */
    private static final int WARM_UP_CALLERS = 1;

    /** As many as the goal is about, also on a larger machine. */
    private static final String TWO_CORES = "-XX:ActiveProcessorCount=2";

    /** Longer than the deadline of a call; without a response in that time it has failed. */
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    @Override
    public String name() {
        return "burst";
    }

    @Override
    public Results measure(BenchmarkContext context) {
        try (DriverServer server = DriverServer.start(context, List.of(TWO_CORES))) {
            context.progress()
                    .accept("server ready after " + server.awaitReady().toMillis() + " ms");
            URI servlet = server.url("call");
            requireNoFailure(ConcurrentCalls.during(
                    WARM_UP_CALLERS, context.plan().warmUp().multipliedBy(2), () -> call(servlet)));
            List<BurstFigures> rounds = new ArrayList<>();
            for (int round = 1; round <= context.plan().rounds(); round++) {
                context.progress()
                        .accept("round " + round + ": pause of "
                                + context.plan().pause());
                rounds.add(round(context, servlet));
                context.progress().accept("round " + round + ": " + summary(rounds.get(round - 1)));
            }
            server.requireSigned();
            return results(rounds);
        }
    }

    private static BurstFigures round(BenchmarkContext context, URI servlet) {
        Sleep.of(context.plan().pause());
        return new BurstFigures(
                ConcurrentCalls.burst(CALLERS, CALLS_OF_EACH, () -> call(servlet)),
                ConcurrentCalls.during(CALLERS, context.plan().measurement(), () -> call(servlet)));
    }

    /** One call through the facade, on a thread of the server that handles a request; why it failed, or empty. */
    private static Optional<String> call(URI servlet) {
        try {
            HttpResponse<String> response = Http.send(HttpRequest.newBuilder(servlet)
                    .timeout(TIMEOUT)
                    .POST(BodyPublishers.noBody())
                    .build());
            return response.statusCode() == 200
                    ? Optional.empty()
                    : Optional.of(response.statusCode() + " " + response.body());
        } catch (UncheckedIOException e) {
            return Optional.of(e.toString());
        }
    }

    private static void requireNoFailure(ConcurrentCalls calls) {
        if (!calls.failures().isEmpty()) {
            throw new IllegalStateException(
                    "A call failed during the warm-up: " + calls.failures().get(0));
        }
    }

    private static String summary(BurstFigures figures) {
        return "%.0f calls/s in the burst, %.0f afterwards, %d failed, slowest call %d ms"
                .formatted(
                        figures.burstPerSecond(),
                        figures.steadyPerSecond(),
                        figures.failures(),
                        figures.burst().slowest().toMillis());
    }

    static Results results(List<BurstFigures> rounds) {
        Samples burst =
                new Samples(rounds.stream().map(BurstFigures::burstPerSecond).toList());
        Samples steady =
                new Samples(rounds.stream().map(BurstFigures::steadyPerSecond).toList());
        Panel panel = new Panel(
                "40 callers at once, default executor",
                "calls/s",
                true,
                List.of(Row.ours("steady", steady), Row.ours("first 400 calls after a pause", burst)));
        return new Results(
                List.of(panel),
                List.of(
                        Figure.of(
                                "burst_ratio_default_executor",
                                "rate of the first 400 calls after a pause, of the steady rate: 40 callers, Liberty's default executor",
                                burst.over(steady).median(),
                                Goal.atLeast(0.9)),
                        Figure.of(
                                "burst_failures_default_executor",
                                "calls of these callers that failed",
                                rounds.stream().mapToInt(BurstFigures::failures).sum(),
                                Goal.atMost(0))));
    }
}
