package io.stablemint.benchmarks.checkout;

import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.ordersystem.ControllableEar;
import io.stablemint.benchmarks.ordersystem.OrderSystem;
import io.stablemint.benchmarks.ordersystem.OrderSystemBuilder;
import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Goal;
import io.stablemint.benchmarks.report.Panel;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.report.Row;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.run.BenchmarkSuite;
import io.stablemint.benchmarks.servers.DurablePostgreSql;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** One order system, whose number of stored orders is changed before each measurement: the same warm server, so that only this number differs. */
public final class CheckoutSuite implements BenchmarkSuite {

    private static final Map<String, ?> SANDBOX = Map.of("sandbox.max-sessions", 1_000_000);
    private static final double MOST_GROWTH = 1.5;

    /** The jobs run when the benchmark starts them, and not in between: no notification is stored here, which would trigger one. */
    private static final Duration NO_SCHEDULED_RUN = Duration.ofDays(1);

    @Override
    public String name() {
        return "checkout";
    }

    @Override
    public Results measure(BenchmarkContext context) {
        try (PostgreSqlServer postgres = DurablePostgreSql.start(context.work());
                SandboxProcess sandbox = SandboxProcess.start(
                        context.artifacts().sandboxJar(),
                        Folders.emptied(context.work().resolve("sandbox")),
                        SANDBOX);
                OrderSystem orders = OrderSystemBuilder.of(context, "orders", ControllableEar.write(context))
                        .withDatabase(postgres.create("orders"))
                        .withSandbox(sandbox)
                        .setting("orders.tick", NO_SCHEDULED_RUN)
                        .start()) {
            context.progress()
                    .accept("first page after " + orders.awaitFirstPage().toMillis() + " ms");
            return measure(context, orders);
        }
    }

    private static Results measure(BenchmarkContext context, OrderSystem orders) {
        List<StoredOrders> variants = Stream.of(10, 100, 1_000, context.plan().thorough() ? 100_000 : 5_000)
                .map(StoredOrders::new)
                .toList();
        OrderSystemClient client = new OrderSystemClient(orders, orders.signIn());
        Duration measurement = context.plan().measurement();
        variants.get(1).load(orders.sql());
        for (int turn = 1; turn <= variants.size(); turn++) {
            context.progress().accept("warming up: round " + turn + " of " + variants.size());
            ConcurrentCheckouts.perSecond(client, context.plan().warmUp());
            GrowthFigures.measure(client, measurement);
        }
        Rounds<StoredOrders, GrowthFigures> rounds = new Interleaving(
                        context.plan().rounds(), context.progress())
                .measure(variants, stored -> {
                    stored.load(orders.sql());
                    return GrowthFigures.measure(client, measurement);
                });
        return results(variants, rounds);
    }

    private static Results results(List<StoredOrders> variants, Rounds<StoredOrders, GrowthFigures> growth) {
        return new Results(
                List.of(
                        panel("Checkouts, 8 customers", "orders/s", true, variants, growth, GrowthFigures::perSecond),
                        panel("Checkout, 1 customer", "ms", false, variants, growth, GrowthFigures::checkout),
                        panel("Order search", "ms", false, variants, growth, GrowthFigures::search),
                        panel(
                                "Run of all jobs, with an hour to reconcile",
                                "ms",
                                false,
                                variants,
                                growth,
                                GrowthFigures::jobs)),
                List.of(
                        growth("growth_checkout", "time of a checkout", variants, growth, GrowthFigures::checkout),
                        growth("growth_search", "time of an order search", variants, growth, GrowthFigures::search),
                        growth("growth_tick", "time of a run of all jobs", variants, growth, GrowthFigures::jobs)));
    }

    private static Figure growth(
            String name,
            String what,
            List<StoredOrders> variants,
            Rounds<StoredOrders, GrowthFigures> rounds,
            ToDoubleFunction<GrowthFigures> value) {
        StoredOrders few =
                variants.stream().filter(one -> one.orders() == 100).findFirst().orElseThrow();
        StoredOrders many = variants.get(variants.size() - 1);
        Samples growth = rounds.samples(many, value).over(rounds.samples(few, value));
        return Figure.of(name, what + ", " + many + " over " + few, growth.median(), Goal.atMost(MOST_GROWTH));
    }

    private static Panel panel(
            String title,
            String unit,
            boolean moreIsBetter,
            List<StoredOrders> variants,
            Rounds<StoredOrders, GrowthFigures> rounds,
            ToDoubleFunction<GrowthFigures> value) {
        return new Panel(
                title,
                unit,
                moreIsBetter,
                variants.stream()
                        .map(one -> Row.ours(one.toString(), rounds.samples(one, value)))
                        .toList());
    }
}
