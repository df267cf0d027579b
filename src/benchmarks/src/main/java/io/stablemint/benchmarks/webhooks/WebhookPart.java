package io.stablemint.benchmarks.webhooks;

import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Findings;
import io.stablemint.benchmarks.report.Goal;
import io.stablemint.benchmarks.report.Panel;
import io.stablemint.benchmarks.report.Row;
import io.stablemint.benchmarks.run.Part;
import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.benchmarks.servers.PartnerKeys;
import io.stablemint.benchmarks.servers.Postgres;
import io.stablemint.benchmarks.shop.PastOrders;
import io.stablemint.benchmarks.shop.Shop;
import io.stablemint.benchmarks.shop.ShopFiles;
import java.util.List;
import java.util.Map;

/** As many notifications as each database takes, half of that, and 300 per second for a minute. */
public final class WebhookPart implements Part {

    private static final int CONNECTIONS = 16;
    private static final int REPEATED = 100;
    private static final double SOAK_RATE = 300;

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Findings measure(Workbench bench) {
        int count = bench.pace().thorough() ? 60_000 : 12_000;
        PartnerKeys keys = PartnerKeys.generate();
        bench.progress().accept("signing " + count + " events");
        List<SignedEvent> stock = EventStock.signed(keys, count);
        try (Postgres postgres = Postgres.start(bench.work())) {
            Postgres.Database database = postgres.create("webhooks");
            try (Shop onH2 = ShopFiles.of(bench, "h2", bench.products().ear())
                            .toldBy(keys)
                            .start();
                    Shop onPostgres = ShopFiles.of(
                                    bench, "postgres", bench.products().ear())
                            .on(database)
                            .toldBy(keys)
                            .start()) {
                bench.progress()
                        .accept("H2: first page after " + onH2.awaitFirstPage().toMillis() + " ms");
                bench.progress()
                        .accept("PostgreSQL: first page after "
                                + onPostgres.awaitFirstPage().toMillis() + " ms");
                PastOrders.insertUnpaid(database, EventStock.orders(count));
                return measure(bench, new Sender(onH2, stock), new Sender(onPostgres, stock), database, onPostgres);
            }
        }
    }

    private static Findings measure(
            Workbench bench, Sender h2, Sender postgres, Postgres.Database database, Shop onPostgres) {
        Map<String, Sender> senders = Map.of("H2", h2, "PostgreSQL", postgres);
        List<String> databases = List.of("H2", "PostgreSQL");
        for (String name : databases) {
            bench.progress().accept("warming up: " + name);
            of(senders, name).flood(CONNECTIONS, bench.pace().warmUp());
        }
        Rounds<String, WebhookFigures> rounds = new Interleaving(bench.pace().rounds(), bench.progress())
                .measure(databases, name -> stretch(bench, of(senders, name)));
        Soak soak = Soak.run(bench, postgres, database, SOAK_RATE);
        requireStoredOnce(postgres, database);
        return findings(databases, rounds, soak, onPostgres.server().residentMib());
    }

    private static Sender of(Map<String, Sender> senders, String name) {
        return java.util.Objects.requireNonNull(senders.get(name));
    }

    private static WebhookFigures stretch(Workbench bench, Sender sender) {
        double most = sender.flood(CONNECTIONS, bench.pace().stretch()).perSecond();
        Sender.Delivered half = sender.steady(most / 2, bench.pace().stretch());
        return new WebhookFigures(most, half.milliseconds(0.5), half.milliseconds(0.99));
    }

    /** Sends some again, and counts rows: each event must be there exactly once. */
    private static void requireStoredOnce(Sender sender, Postgres.Database database) {
        for (int number = 0; number < REPEATED; number++) {
            sender.repeat(number);
        }
        long rows = database.number("SELECT count(*) FROM notification");
        if (rows != sender.sent()) {
            throw new IllegalStateException(sender.sent() + " events were sent, but " + rows + " are stored");
        }
    }

    private static Findings findings(
            List<String> databases, Rounds<String, WebhookFigures> rounds, Soak soak, double residentMib) {
        return new Findings(
                List.of(
                        panel("Webhooks, 16 connections", "requests/s", true, databases, rounds, 0),
                        panel("Webhooks at half of that, median", "ms", false, databases, rounds, 1),
                        panel("Webhooks at half of that, 99th percentile", "ms", false, databases, rounds, 2)),
                List.of(
                        Figure.of(
                                "webhook_p99_ms",
                                "ms within which 99 % of webhooks were answered, 300 per second, PostgreSQL",
                                soak.p99(),
                                Goal.atMost(50)),
                        Figure.of(
                                "webhook_drain_seconds",
                                "seconds until everything was applied, after 300 webhooks per second had ended",
                                soak.drainSeconds(),
                                Goal.atMost(10)),
                        Figure.of(
                                "memory_after_load_mib",
                                "MiB of the order system's server after that load",
                                residentMib)));
    }

    private static Panel panel(
            String title,
            String unit,
            boolean more,
            List<String> databases,
            Rounds<String, WebhookFigures> rounds,
            int which) {
        return new Panel(
                title,
                unit,
                more,
                databases.stream()
                        .map(name -> Row.ours(name, samples(rounds, name, which)))
                        .toList());
    }

    private static Samples samples(Rounds<String, WebhookFigures> rounds, String name, int which) {
        return rounds.samples(name, figures -> switch (which) {
            case 0 -> figures.perSecond();
            case 1 -> figures.p50();
            default -> figures.p99();
        });
    }
}
