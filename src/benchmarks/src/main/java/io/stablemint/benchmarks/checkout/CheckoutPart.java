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
import io.stablemint.benchmarks.servers.Postgres;
import io.stablemint.benchmarks.servers.Sandbox;
import io.stablemint.benchmarks.shop.TickingEar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One shop for each number of orders, all running at once and measured in turn. */
public final class CheckoutPart implements Part {

    private static final double MOST_GROWTH = 1.5;

    @Override
    public String name() {
        return "checkout";
    }

    @Override
    public Findings measure(Workbench bench) {
        List<Integer> sizes = bench.pace().thorough() ? List.of(10, 100, 1_000, 100_000) : List.of(100, 5_000);
        try (Postgres postgres = Postgres.start(bench.work());
                Sandbox sandbox = Sandbox.start(bench.products().sandboxJar(), bench.work())) {
            List<Population> populations = new ArrayList<>();
            try {
                Path ear = TickingEar.write(bench);
                sizes.forEach(orders -> populations.add(start(bench, postgres, sandbox, ear, orders)));
                return measure(bench, populations);
            } finally {
                populations.forEach(Population::close);
            }
        }
    }

    private static Population start(Workbench bench, Postgres postgres, Sandbox sandbox, Path ear, int orders) {
        bench.progress().accept("starting a shop with " + orders + " orders");
        return Population.start(bench, postgres, sandbox, ear, orders);
    }

    private static Findings measure(Workbench bench, List<Population> populations) {
        Duration stretch = bench.pace().stretch();
        for (Population population : populations) {
            bench.progress().accept("warming up: " + population);
            Crowd.perSecond(population.customer(), bench.pace().warmUp());
            GrowthFigures.measure(population.customer(), stretch);
        }
        Interleaving interleaving = new Interleaving(bench.pace().rounds(), bench.progress());
        Rounds<Population, GrowthFigures> growth =
                interleaving.measure(populations, one -> GrowthFigures.measure(one.customer(), stretch));
        Rounds<Population, Double> crowds =
                interleaving.measure(populations, one -> Crowd.perSecond(one.customer(), stretch));
        return findings(populations, growth, crowds);
    }

    private static Findings findings(
            List<Population> populations, Rounds<Population, GrowthFigures> growth, Rounds<Population, Double> crowds) {
        return new Findings(
                List.of(
                        panel("Checkouts, 8 customers", "orders/s", true, populations, crowds, Double::doubleValue),
                        panel("Checkout, 1 customer", "ms", false, populations, growth, GrowthFigures::checkout),
                        panel("Order search", "ms", false, populations, growth, GrowthFigures::search),
                        panel("Tick of all jobs, nothing due", "ms", false, populations, growth, GrowthFigures::tick)),
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

    private static <R> Panel panel(
            String title,
            String unit,
            boolean moreIsBetter,
            List<Population> populations,
            Rounds<Population, R> rounds,
            ToDoubleFunction<R> value) {
        return new Panel(
                title,
                unit,
                moreIsBetter,
                populations.stream()
                        .map(one -> Row.ours(one.toString(), rounds.samples(one, value)))
                        .toList());
    }
}
