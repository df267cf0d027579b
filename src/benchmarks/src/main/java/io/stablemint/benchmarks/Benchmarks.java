package io.stablemint.benchmarks;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import io.stablemint.benchmarks.checkout.CheckoutPart;
import io.stablemint.benchmarks.facade.FacadePart;
import io.stablemint.benchmarks.machine.Machine;
import io.stablemint.benchmarks.machine.Software;
import io.stablemint.benchmarks.report.Findings;
import io.stablemint.benchmarks.report.Table;
import io.stablemint.benchmarks.run.Pace;
import io.stablemint.benchmarks.run.Part;
import io.stablemint.benchmarks.run.Products;
import io.stablemint.benchmarks.run.Results;
import io.stablemint.benchmarks.run.Run;
import io.stablemint.benchmarks.run.StopWatch;
import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.benchmarks.signing.SigningPart;
import io.stablemint.benchmarks.start.StartPart;
import io.stablemint.benchmarks.webhooks.WebhookPart;
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

/** {@code mvn -Pbenchmark verify} ends here. */
public final class Benchmarks {

    private static final List<Part> PARTS =
            List.of(new SigningPart(), new FacadePart(), new WebhookPart(), new CheckoutPart(), new StartPart());

    private final PrintStream out;
    private final boolean quick = Boolean.getBoolean("benchmark.quick");
    private final Path root = Path.of(System.getProperty("project.root"));

    private Benchmarks(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        // PostgreSQL's starter tells its whole life otherwise.
        Logger.getLogger("").setLevel(Level.WARNING);
        new Benchmarks(System.out).run();
    }

    private void run() {
        StopWatch watch = new StopWatch(out, Clock.systemUTC());
        Run run = new Run(PARTS, chosen());
        List<String> conditions = conditions();
        conditions.forEach(watch);
        Findings findings = run.measure(new Workbench(quick ? Pace.quick() : Pace.full(), watch, products(), work()));
        out.println();
        out.println(Table.of(findings));
        watch.accept("done");
        keep(findings, conditions);
    }

    private void keep(Findings findings, List<String> conditions) {
        Results results = new Results(root);
        results.keep(findings, conditions);
        if (quick) {
            out.println(
                    "A quick run shows that everything runs. Its figures are no results: nothing is quoted or published.");
            return;
        }
        results.quote(findings);
        if (Boolean.getBoolean("benchmark.publish")) {
            results.publish(findings, conditions);
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

    private Products products() {
        return new Products(root, Path.of(System.getProperty("liberty.home")), System.getProperty("version"));
    }

    private static Path work() {
        return Path.of("target", "work").toAbsolutePath();
    }
}
