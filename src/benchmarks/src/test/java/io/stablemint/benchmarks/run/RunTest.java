package io.stablemint.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Results;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTest {

    private final List<String> lines = new ArrayList<>();
    private final BenchmarkContext context = new BenchmarkContext(
            MeasurementPlan.quick(),
            lines::add,
            new BuildArtifacts(Path.of("."), Path.of("wlp"), "1"),
            Path.of("work"));

    @Test
    void suitesAreMeasuredInOrder_andTheirLinesNameThem() {
        Results results = new Run(List.of(new Named("one"), new Named("two")), Set.of()).measure(context);

        assertThat(lines).containsExactly("one: in " + Path.of("work", "one"), "two: in " + Path.of("work", "two"));
        assertThat(results.figures()).extracting(Figure::name).containsExactly("one", "two");
    }

    @Test
    void onlyTheChosenSuiteIsMeasured() {
        assertThat(new Run(List.of(new Named("one"), new Named("two")), Set.of("two"))
                        .measure(context)
                        .figures())
                .extracting(Figure::name)
                .containsExactly("two");
    }

    @Test
    void rejected_whenThereIsNoSuchSuite() {
        assertThatThrownBy(() -> new Run(List.of(new Named("one"), new Named("two")), Set.of("three")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("benchmark.only names three, but the suites are one, two.");
    }

    private record Named(String name) implements BenchmarkSuite {

        @Override
        public Results measure(BenchmarkContext context) {
            context.progress().accept("in " + context.work());
            return new Results(List.of(), List.of(Figure.of(name, name, 1)));
        }
    }
}
