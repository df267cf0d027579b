package io.stablemint.benchmarks.start;

import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Findings;
import io.stablemint.benchmarks.report.Goal;
import io.stablemint.benchmarks.report.Panel;
import io.stablemint.benchmarks.report.Row;
import io.stablemint.benchmarks.run.Part;
import io.stablemint.benchmarks.run.Products;
import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.benchmarks.servers.ResidentMemory;
import io.stablemint.benchmarks.shop.Shop;
import io.stablemint.benchmarks.shop.ShopFiles;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import io.stablemint.testsupport.waiting.Sleep;
import java.time.Duration;
import java.util.List;

/** The order system's server beside an empty one with the same features, each started anew for every round. */
public final class StartPart implements Part {

    private static final double BYTES_PER_KB = 1e3;
    private static final double BYTES_PER_MB = 1e6;
    private static final Duration REST = Duration.ofSeconds(5);
    private static final String EMPTY_XML = """
            <server description="Nothing but features">
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
    public Findings measure(Workbench bench) {
        Rounds<Kind, StartFigures> rounds = new Interleaving(
                        Math.min(3, bench.pace().rounds()), bench.progress())
                .measure(List.of(Kind.values()), kind -> kind == Kind.EMPTY ? empty(bench) : orders(bench));
        return new Findings(
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
                                Products.size(bench.products().clientJar()) / BYTES_PER_KB,
                                Goal.atMost(150)),
                        Figure.of(
                                "ear_mb",
                                "MB of the EAR",
                                Products.size(bench.products().ear()) / BYTES_PER_MB)));
    }

    private static StartFigures empty(Workbench bench) {
        ServerFolder files = ServerFolder.empty(bench.work(), "empty").configuration(EMPTY_XML);
        try (LibertyServer server = LibertyServer.start(bench.products().libertyHome(), files)) {
            return started(server, server.awaitReady());
        }
    }

    /** On H2, as {@code server.xml} has it. */
    private static StartFigures orders(Workbench bench) {
        try (Shop shop = ShopFiles.of(bench, "orders", bench.products().ear())
                .toldBy(RsaKeyPair.generate())
                .start()) {
            Duration ready = shop.server().awaitReady();
            shop.awaitFirstPage();
            return started(shop.server(), ready);
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
                                "empty Open LibertyServer, same features",
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
