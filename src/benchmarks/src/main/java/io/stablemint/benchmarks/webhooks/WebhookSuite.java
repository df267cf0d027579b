package io.stablemint.benchmarks.webhooks;

import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.ordersystem.ControllableEar;
import io.stablemint.benchmarks.ordersystem.OrderSystem;
import io.stablemint.benchmarks.ordersystem.OrderSystemBuilder;
import io.stablemint.benchmarks.ordersystem.PastOrders;
import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Goal;
import io.stablemint.benchmarks.report.Panel;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.report.Row;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.run.BenchmarkSuite;
import io.stablemint.benchmarks.servers.DurablePostgreSql;
import io.stablemint.benchmarks.servers.ResidentMemory;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import java.nio.file.Path;
import java.util.List;

/** Webhooks at full speed on each database, at half of that rate, and 300 per second for a minute. */
public final class WebhookSuite implements BenchmarkSuite {

    private static final int CONNECTIONS = 16;
    private static final int MAX_REPEATED = 100;
    private static final double SUSTAINED_RATE = 300;

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Results measure(BenchmarkContext context) {
        int count = context.plan().thorough() ? 60_000 : 12_000;
        RsaKeyPair keys = RsaKeyPair.generate();
        context.progress().accept("signing " + count + " events");
        List<SignedEvent> events = PreparedEvents.signed(keys, count);
        Path ear = ControllableEar.write(context);
        try (PostgreSqlServer postgres = DurablePostgreSql.start(context.work());
                OrderSystem onH2 = OrderSystemBuilder.of(context, "h2", ear)
                        .withWebhooksSignedBy(keys)
                        .start();
                OrderSystem onPostgres = OrderSystemBuilder.of(context, "postgres", ear)
                        .withDatabase(postgres.create("webhooks"))
                        .withWebhooksSignedBy(keys)
                        .start()) {
            return measure(
                    context,
                    prepared(context, "H2", onH2, events),
                    prepared(context, "PostgreSQL", onPostgres, events));
        }
    }

    private static WebhookTarget prepared(
            BenchmarkContext context, String name, OrderSystem orders, List<SignedEvent> events) {
        long millis = orders.awaitFirstPage().toMillis();
        context.progress().accept(name + ": first page after " + millis + " ms");
        PastOrders.insertUnpaid(orders.sql(), PreparedEvents.orders(events.size()));
        return new WebhookTarget(name, orders, new WebhookSender(orders, events), context.progress());
    }

    private static Results measure(BenchmarkContext context, WebhookTarget h2, WebhookTarget postgres) {
        List<WebhookTarget> targets = List.of(h2, postgres);
        for (WebhookTarget target : targets) {
            context.progress().accept("warming up: " + target);
            target.sender().sendAtFullSpeed(CONNECTIONS, context.plan().warmUp().multipliedBy(2));
            target.awaitApplied();
        }
        Rounds<WebhookTarget, WebhookFigures> rounds = new Interleaving(
                        context.plan().rounds(), context.progress())
                .measure(targets, target -> measureRound(context, target));
        SustainedLoad sustained =
                SustainedLoad.run(postgres, SUSTAINED_RATE, context.plan().sustained());
        targets.forEach(WebhookSuite::requireStoredOnce);
        return results(
                targets, rounds, sustained, ResidentMemory.mib(postgres.orders().server()));
    }

    /** Waits until everything is applied, so that the next measurement does not include it. */
    private static WebhookFigures measureRound(BenchmarkContext context, WebhookTarget target) {
        double most = target.sender()
                .sendAtFullSpeed(CONNECTIONS, context.plan().measurement())
                .perSecond();
        target.awaitApplied();
        WebhookSender.Delivered half =
                target.sender().sendAtRate(most / 2, context.plan().measurement());
        target.awaitApplied();
        return new WebhookFigures(most, half.milliseconds(0.5), half.milliseconds(0.99));
    }

    /** Sends some events again, and counts rows: each event must be stored exactly once, and be applied. */
    private static void requireStoredOnce(WebhookTarget target) {
        int repeated = Math.min(MAX_REPEATED, target.sender().sent());
        for (int number = 0; number < repeated; number++) {
            target.sender().resend(number);
        }
        long rows = target.orders().sql().number("SELECT count(*) FROM notification WHERE state = 'APPLIED'");
        if (rows != target.sender().sent()) {
            throw new IllegalStateException(
                    target.sender().sent() + " events were sent, but " + rows + " are stored and applied");
        }
    }

    private static Results results(
            List<WebhookTarget> targets,
            Rounds<WebhookTarget, WebhookFigures> rounds,
            SustainedLoad sustained,
            double residentMib) {
        return new Results(
                List.of(
                        panel("Webhooks, 16 connections", "requests/s", true, targets, rounds, 0),
                        panel("Webhooks at half of that, median", "ms", false, targets, rounds, 1),
                        panel("Webhooks at half of that, 99th percentile", "ms", false, targets, rounds, 2)),
                List.of(
                        Figure.of(
                                "webhook_p99_ms",
                                "ms within which 99 % of webhooks were answered, 300 per second, PostgreSQL",
                                sustained.p99(),
                                Goal.atMost(50)),
                        Figure.of(
                                "webhook_drain_seconds",
                                "seconds until everything was applied, after 300 webhooks per second had ended",
                                sustained.drainSeconds(),
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
            List<WebhookTarget> targets,
            Rounds<WebhookTarget, WebhookFigures> rounds,
            int which) {
        return new Panel(
                title,
                unit,
                more,
                targets.stream()
                        .map(one -> Row.ours(one.toString(), samples(rounds, one, which)))
                        .toList());
    }

    private static Samples samples(Rounds<WebhookTarget, WebhookFigures> rounds, WebhookTarget one, int which) {
        return rounds.samples(one, figures -> switch (which) {
            case 0 -> figures.perSecond();
            case 1 -> figures.p50();
            default -> figures.p99();
        });
    }
}
