package io.stablemint.benchmarks.start;

import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.ordersystem.OrderSystem;
import io.stablemint.benchmarks.ordersystem.OrderSystemBuilder;
import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Goal;
import io.stablemint.benchmarks.report.Panel;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.report.Row;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.run.BenchmarkSuite;
import io.stablemint.benchmarks.run.BuildArtifacts;
import io.stablemint.benchmarks.servers.ResidentMemory;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import io.stablemint.testsupport.waiting.Sleep;
import java.time.Duration;
import java.util.List;

/** The order system's server beside an empty one with the same features, each started anew for every round. */
public final class StartSuite implements BenchmarkSuite {

    private static final double BYTES_PER_KB = 1e3;
    private static final double BYTES_PER_MB = 1e6;
    private static final Duration REST = Duration.ofSeconds(5);
    private static final String EMPTY_XML = """
            <server description="Only features">
              <featureManager>
                <feature>webProfile-11.0</feature>
                <feature>microProfile-7.1</feature>
              </featureManager>
              <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="${http.port}" httpsPort="${https.port}"/>
            </server>
            """;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Results measure(BenchmarkContext context) {
        Rounds<Kind, StartFigures> rounds = new Interleaving(
                        Math.min(3, context.plan().rounds()), context.progress())
                .measure(List.of(Kind.values()), kind -> kind == Kind.EMPTY ? empty(context) : orders(context));
        return new Results(
                List.of(
                        panel("Start until ready", "s", rounds, true),
                        panel("Memory at rest, resident", "MiB", rounds, false)),
                List.of(
                        Figure.of(
                                "start_seconds_added",
                                "s that the order system adds to the start of an empty server",
                                rounds.samples(Kind.ORDERS, StartFigures::seconds)
                                        .less(rounds.samples(Kind.EMPTY, StartFigures::seconds))
                                        .median()),
                        Figure.of(
                                "client_jar_kb",
                                "KB of the client's jar",
                                BuildArtifacts.size(context.artifacts().clientJar()) / BYTES_PER_KB,
                                Goal.atMost(150)),
                        Figure.of(
                                "client_classes",
                                "classes in the client's jar",
                                JarClasses.count(context.artifacts().clientJar()),
                                Goal.atMost(110)),
                        Figure.of(
                                "ear_mb",
                                "MB of the EAR",
                                BuildArtifacts.size(context.artifacts().ear()) / BYTES_PER_MB)));
    }

    private static StartFigures empty(BenchmarkContext context) {
        ServerFolder files = ServerFolder.empty(context.work(), "empty").configuration(EMPTY_XML);
        try (LibertyServer server = LibertyServer.start(context.artifacts().libertyHome(), files)) {
            return started(server, server.awaitReady());
        }
    }

    /** On H2, as {@code server.xml} has it. */
    private static StartFigures orders(BenchmarkContext context) {
        try (OrderSystem orders = OrderSystemBuilder.of(
                        context, "orders", context.artifacts().ear())
                .withWebhooksSignedBy(RsaKeyPair.generate())
                .start()) {
            Duration ready = orders.server().awaitReady();
            orders.awaitFirstPage();
            return started(orders.server(), ready);
        }
    }

    private static StartFigures started(LibertyServer server, Duration ready) {
        Sleep.of(REST);
        return new StartFigures(ready.toNanos() / 1e9, ResidentMemory.mib(server));
    }

    private static Panel panel(String title, String unit, Rounds<Kind, StartFigures> rounds, boolean time) {
        return new Panel(
                title,
                unit,
                false,
                List.of(
                        Row.limit(
                                "empty Open Liberty, same features",
                                rounds.samples(Kind.EMPTY, figures -> time ? figures.seconds() : figures.mib())),
                        Row.ours(
                                "order system",
                                rounds.samples(Kind.ORDERS, figures -> time ? figures.seconds() : figures.mib()))));
    }

    private enum Kind {
        EMPTY,
        ORDERS
    }
}
