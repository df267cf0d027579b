package io.stablemint.benchmarks.facade;

import io.stablemint.benchmarks.driver.CallFigures;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Goal;
import io.stablemint.benchmarks.report.Panel;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.report.Row;
import io.stablemint.benchmarks.report.Side;
import io.stablemint.benchmarks.webapp.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The measurements as panels and figures. */
final class FacadeResults {

    private static final String FAST_MACHINES = "with AVX-512 IFMA";

    private final Rounds<Variant, CallFigures> one;
    private final Rounds<Variant, CallFigures> many;

    private FacadeResults(Rounds<Variant, CallFigures> one, Rounds<Variant, CallFigures> many) {
        this.one = one;
        this.many = many;
    }

    static Results of(Rounds<Variant, CallFigures> one, Rounds<Variant, CallFigures> many) {
        FacadeResults results = new FacadeResults(one, many);
        return new Results(results.panels(), results.figures());
    }

    private List<Panel> panels() {
        return List.of(
                panel("Hosted sessions, 32 threads", "calls/s", true, many, CallFigures::perSecond),
                panel("Hosted sessions, 1 thread", "calls/s", true, one, CallFigures::perSecond),
                panel("CPU time per call, 32 threads", "µs", false, many, CallFigures::cpuMicros),
                panel("CPU time per call, 1 thread", "µs", false, one, CallFigures::cpuMicros),
                panel("Garbage per call, 32 threads", "KB", false, many, CallFigures::kilobytes));
    }

    private List<Figure> figures() {
        return List.of(
                Figure.of(
                        "facade_vs_handwritten_same_provider",
                        "facade, of a hand-written client's calls per second with the same provider, 32 threads (the worse provider)",
                        Math.min(
                                ratio(Variant.FACADE_JDK, Variant.HAND_WRITTEN_JDK),
                                ratio(Variant.FACADE_CORRETTO, Variant.HAND_WRITTEN_CORRETTO)),
                        Goal.atLeast(1)),
                Figure.of(
                        "facade_vs_bare",
                        "facade, of the bare REST client's calls per second, 32 threads",
                        ratio(Variant.FACADE_CORRETTO, Variant.BARE_REST_CORRETTO),
                        Goal.atLeast(0.92)),
                Figure.of(
                        "facade_accelerated_vs_handwritten",
                        "facade with the Corretto provider, of a hand-written JDK client's calls per second",
                        ratio(Variant.FACADE_CORRETTO, Variant.HAND_WRITTEN_JDK),
                        Goal.atLeast(2.4).on(FAST_MACHINES)),
                Figure.of(
                        "facade_accelerated_vs_limit",
                        "facade with the Corretto provider, of a raw socket's calls per second",
                        ratio(Variant.FACADE_CORRETTO, Variant.SOCKET_CORRETTO)),
                Figure.of(
                        "facade_jdk_vs_handwritten",
                        "facade without acceleration, of a hand-written JDK client's calls per second",
                        ratio(Variant.FACADE_JDK, Variant.HAND_WRITTEN_JDK)),
                Figure.of(
                        "facade_overhead_us",
                        "µs of CPU that the facade adds to signing and HTTP, per call, 32 threads",
                        added(many, CallFigures::cpuMicros),
                        Goal.atMost(40)),
                Figure.of(
                        "facade_overhead_us_alone",
                        "the same from 1 thread, with one more thread to wake up per call",
                        added(one, CallFigures::cpuMicros),
                        Goal.atMost(60)),
                Figure.of(
                        "facade_overhead_kb",
                        "KB of garbage that the facade adds to signing and HTTP, per call (the worse number of threads)",
                        Math.max(added(one, CallFigures::kilobytes), added(many, CallFigures::kilobytes)),
                        Goal.atMost(12)));
    }

    private double ratio(Variant ours, Variant theirs) {
        return many.samples(ours, CallFigures::perSecond)
                .over(many.samples(theirs, CallFigures::perSecond))
                .median();
    }

    /** Beyond the bare REST client of the platform, with the same provider. */
    private static double added(Rounds<Variant, CallFigures> rounds, ToDoubleFunction<CallFigures> value) {
        Samples bare = rounds.samples(Variant.BARE_REST_CORRETTO, value);
        return rounds.samples(Variant.FACADE_CORRETTO, value).less(bare).median();
    }

    private static Panel panel(
            String title,
            String unit,
            boolean moreIsBetter,
            Rounds<Variant, CallFigures> rounds,
            ToDoubleFunction<CallFigures> value) {
        List<Row> rows = Arrays.stream(Variant.values())
                .map(variant -> new Row(side(variant), variant.toString(), rounds.samples(variant, value)))
                .toList();
        return new Panel(title, unit, moreIsBetter, rows);
    }

    private static Side side(Variant variant) {
        return switch (variant) {
            case FACADE_JDK, FACADE_CORRETTO -> Side.OURS;
            case HAND_WRITTEN_JDK, HAND_WRITTEN_CORRETTO, BARE_REST_CORRETTO -> Side.PEER;
            case SOCKET_CORRETTO -> Side.LIMIT;
        };
    }
}
