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
import io.stablemint.benchmarks.servers.DurablePostgreSql;
import io.stablemint.benchmarks.servers.ResidentMemory;
import io.stablemint.benchmarks.shop.PastOrders;
import io.stablemint.benchmarks.shop.Shop;
import io.stablemint.benchmarks.shop.ShopFiles;
import io.stablemint.benchmarks.shop.TickingEar;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import java.nio.file.Path;
import java.util.List;

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
        RsaKeyPair keys = RsaKeyPair.generate();
        bench.progress().accept("signing " + count + " events");
        List<SignedEvent> stock = EventStock.signed(keys, count);
        Path ear = TickingEar.write(bench);
        try (PostgreSqlServer postgres = DurablePostgreSql.start(bench.work());
                Shop onH2 = ShopFiles.of(bench, "h2", ear).toldBy(keys).start();
                Shop onPostgres = ShopFiles.of(bench, "postgres", ear)
                        .on(postgres.create("webhooks"))
                        .toldBy(keys)
                        .start()) {
            return measure(bench, prepared(bench, "H2", onH2, stock), prepared(bench, "PostgreSQL", onPostgres, stock));
        }
    }

    private static Receiver prepared(Workbench bench, String name, Shop shop, List<SignedEvent> stock) {
        long millis = shop.awaitFirstPage().toMillis();
        bench.progress().accept(name + ": first page after " + millis + " ms");
        PastOrders.insertUnpaid(shop.sql(), EventStock.orders(stock.size()));
        return new Receiver(name, shop, new Sender(shop, stock), bench.progress());
    }

    private static Findings measure(Workbench bench, Receiver h2, Receiver postgres) {
        List<Receiver> receivers = List.of(h2, postgres);
        for (Receiver receiver : receivers) {
            bench.progress().accept("warming up: " + receiver);
            receiver.sender().flood(CONNECTIONS, bench.pace().warmUp().multipliedBy(2));
            receiver.awaitApplied();
        }
        Rounds<Receiver, WebhookFigures> rounds = new Interleaving(bench.pace().rounds(), bench.progress())
                .measure(receivers, receiver -> stretch(bench, receiver));
        Soak soak = Soak.run(postgres, SOAK_RATE, bench.pace().soak());
        receivers.forEach(WebhookPart::requireStoredOnce);
        return findings(
                receivers, rounds, soak, ResidentMemory.mib(postgres.shop().server()));
    }

    /** Everything is applied before the next one's turn, which is not to pay for it. */
    private static WebhookFigures stretch(Workbench bench, Receiver receiver) {
        double most =
                receiver.sender().flood(CONNECTIONS, bench.pace().stretch()).perSecond();
        receiver.awaitApplied();
        Sender.Delivered half = receiver.sender().steady(most / 2, bench.pace().stretch());
        receiver.awaitApplied();
        return new WebhookFigures(most, half.milliseconds(0.5), half.milliseconds(0.99));
    }

    /** Sends some again, and counts rows: each event must be there exactly once, and must have been applied. */
    private static void requireStoredOnce(Receiver receiver) {
        for (int number = 0; number < REPEATED; number++) {
            receiver.sender().repeat(number);
        }
        long rows = receiver.shop().sql().number("SELECT count(*) FROM notification WHERE state = 'APPLIED'");
        if (rows != receiver.sender().sent()) {
            throw new IllegalStateException(
                    receiver.sender().sent() + " events were sent, but " + rows + " are stored and applied");
        }
    }

    private static Findings findings(
            List<Receiver> databases, Rounds<Receiver, WebhookFigures> rounds, Soak soak, double residentMib) {
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
            List<Receiver> databases,
            Rounds<Receiver, WebhookFigures> rounds,
            int which) {
        return new Panel(
                title,
                unit,
                more,
                databases.stream()
                        .map(one -> Row.ours(one.toString(), samples(rounds, one, which)))
                        .toList());
    }

    private static Samples samples(Rounds<Receiver, WebhookFigures> rounds, Receiver one, int which) {
        return rounds.samples(one, figures -> switch (which) {
            case 0 -> figures.perSecond();
            case 1 -> figures.p50();
            default -> figures.p99();
        });
    }
}
