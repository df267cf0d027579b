package io.stablemint.benchmarks.checkout;

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
import io.stablemint.benchmarks.shop.Shop;
import io.stablemint.benchmarks.shop.ShopFiles;
import io.stablemint.benchmarks.shop.TickingEar;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** One shop, whose past grows and shrinks from turn to turn: the same warm server each time, so only the numbers can tell. */
public final class CheckoutPart implements Part {

    private static final Map<String, ?> SANDBOX = Map.of("sandbox.max-sessions", 1_000_000);
    private static final double MOST_GROWTH = 1.5;

    /** The jobs tick when they are asked to, and not in between. */
    private static final Duration NEVER = Duration.ofDays(1);

    @Override
    public String name() {
        return "checkout";
    }

    @Override
    public Findings measure(Workbench bench) {
        try (PostgreSqlServer postgres = DurablePostgreSql.start(bench.work());
                SandboxProcess sandbox = SandboxProcess.start(
                        bench.products().sandboxJar(),
                        Folders.emptied(bench.work().resolve("sandbox")),
                        SANDBOX);
                Shop shop = ShopFiles.of(bench, "orders", TickingEar.write(bench))
                        .on(postgres.create("orders"))
                        .payingAt(sandbox)
                        .setting("orders.tick", NEVER)
                        .start()) {
            bench.progress().accept("first page after " + shop.awaitFirstPage().toMillis() + " ms");
            return measure(bench, shop);
        }
    }

    private static Findings measure(Workbench bench, Shop shop) {
        List<Population> populations = Stream.of(10, 100, 1_000, bench.pace().thorough() ? 100_000 : 5_000)
                .map(Population::new)
                .toList();
        Customer customer = new Customer(shop, shop.signIn());
        Duration stretch = bench.pace().stretch();
        populations.get(1).settle(shop.sql());
        for (int turn = 1; turn <= populations.size(); turn++) {
            bench.progress().accept("warming up: turn " + turn + " of " + populations.size());
            Crowd.perSecond(customer, bench.pace().warmUp());
            GrowthFigures.measure(customer, stretch);
        }
        Rounds<Population, GrowthFigures> rounds = new Interleaving(bench.pace().rounds(), bench.progress())
                .measure(populations, population -> {
                    population.settle(shop.sql());
                    return GrowthFigures.measure(customer, stretch);
                });
        return findings(populations, rounds);
    }

    private static Findings findings(List<Population> populations, Rounds<Population, GrowthFigures> growth) {
        return new Findings(
                List.of(
                        panel(
                                "Checkouts, 8 customers",
                                "orders/s",
                                true,
                                populations,
                                growth,
                                GrowthFigures::perSecond),
                        panel("Checkout, 1 customer", "ms", false, populations, growth, GrowthFigures::checkout),
                        panel("Order search", "ms", false, populations, growth, GrowthFigures::search),
                        panel(
                                "Tick of all jobs, with an hour to reconcile",
                                "ms",
                                false,
                                populations,
                                growth,
                                GrowthFigures::tick)),
                List.of(
                        growth("growth_checkout", "time of a checkout", populations, growth, GrowthFigures::checkout),
                        growth("growth_search", "time of an order search", populations, growth, GrowthFigures::search),
                        growth("growth_tick", "time of the jobs' ticks", populations, growth, GrowthFigures::tick)));
    }

    private static Figure growth(
            String name,
            String what,
            List<Population> populations,
            Rounds<Population, GrowthFigures> rounds,
            ToDoubleFunction<GrowthFigures> value) {
        Population few = populations.stream()
                .filter(one -> one.orders() == 100)
                .findFirst()
                .orElseThrow();
        Population many = populations.get(populations.size() - 1);
        Samples growth = rounds.samples(many, value).over(rounds.samples(few, value));
        return Figure.of(name, what + ", " + many + " over " + few, growth.median(), Goal.atMost(MOST_GROWTH));
    }

    private static Panel panel(
            String title,
            String unit,
            boolean moreIsBetter,
            List<Population> populations,
            Rounds<Population, GrowthFigures> rounds,
            ToDoubleFunction<GrowthFigures> value) {
        return new Panel(
                title,
                unit,
                moreIsBetter,
                populations.stream()
                        .map(one -> Row.ours(one.toString(), rounds.samples(one, value)))
                        .toList());
    }
}
