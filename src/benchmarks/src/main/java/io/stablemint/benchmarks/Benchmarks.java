package io.stablemint.benchmarks;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import io.stablemint.benchmarks.burst.BurstSuite;
import io.stablemint.benchmarks.checkout.CheckoutSuite;
import io.stablemint.benchmarks.facade.FacadeSuite;
import io.stablemint.benchmarks.machine.Machine;
import io.stablemint.benchmarks.machine.Software;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.report.Table;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.run.BenchmarkSuite;
import io.stablemint.benchmarks.run.BuildArtifacts;
import io.stablemint.benchmarks.run.MeasurementPlan;
import io.stablemint.benchmarks.run.ProgressLog;
import io.stablemint.benchmarks.run.ResultWriter;
import io.stablemint.benchmarks.run.Run;
import io.stablemint.benchmarks.signing.SigningSuite;
import io.stablemint.benchmarks.start.StartSuite;
import io.stablemint.benchmarks.webhooks.WebhookSuite;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The main class of {@code mvn -Pbenchmark verify}. */
public final class Benchmarks {

    private static final List<BenchmarkSuite> SUITES = List.of(
            new SigningSuite(),
            new FacadeSuite(),
            new BurstSuite(),
            new WebhookSuite(),
            new CheckoutSuite(),
            new StartSuite());

    private final PrintStream out;
    private final boolean quick = Boolean.getBoolean("benchmark.quick");
    private final Path root = Path.of(System.getProperty("project.root"));

    private Benchmarks(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        // Otherwise PostgreSQL's starter logs every step.
        Logger.getLogger("").setLevel(Level.WARNING);
        new Benchmarks(System.out).run();
    }

    private void run() {
        ProgressLog log = new ProgressLog(out, Clock.systemUTC());
        Run run = new Run(SUITES, chosen());
        List<String> conditions = conditions();
        conditions.forEach(log);
        Results results = run.measure(new BenchmarkContext(
                quick ? MeasurementPlan.quick() : MeasurementPlan.full(), log, artifacts(), work()));
        out.println();
        out.println(Table.of(results));
        log.accept("done");
        keep(results, conditions);
    }

    private void keep(Results results, List<String> conditions) {
        ResultWriter writer = new ResultWriter(root);
        writer.keep(results, conditions);
        if (quick) {
            out.println(
                    "A quick run shows that everything runs. Its figures are no results: they are neither quoted nor published.");
            return;
        }
        writer.quote(results);
        if (Boolean.getBoolean("benchmark.publish")) {
            writer.publish(results, conditions);
        }
    }

    private static List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        conditions.add(Machine.here().description());
        conditions.addAll(Software.here(List.of(AmazonCorrettoCryptoProvider.INSTANCE)));
        return conditions;
    }

    private static Set<String> chosen() {
        return Arrays.stream(System.getProperty("benchmark.only", "").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private BuildArtifacts artifacts() {
        return new BuildArtifacts(root, Path.of(System.getProperty("liberty.home")), System.getProperty("version"));
    }

    private static Path work() {
        return Path.of("target", "work").toAbsolutePath();
    }
}
