package io.stablemint.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Findings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTest {

    private final List<String> told = new ArrayList<>();
    private final Workbench bench =
            new Workbench(Pace.quick(), told::add, new Products(Path.of("."), Path.of("wlp"), "1"), Path.of("work"));

    @Test
    void partsAreMeasuredInOrder_andTheirLinesNameThem() {
        Findings findings = new Run(List.of(new Named("one"), new Named("two")), Set.of()).measure(bench);

        assertThat(told).containsExactly("one: in " + Path.of("work", "one"), "two: in " + Path.of("work", "two"));
        assertThat(findings.figures()).extracting(Figure::name).containsExactly("one", "two");
    }

    @Test
    void onlyTheChosenPartIsMeasured() {
        assertThat(new Run(List.of(new Named("one"), new Named("two")), Set.of("two"))
                        .measure(bench)
                        .figures())
                .extracting(Figure::name)
                .containsExactly("two");
    }

    @Test
    void refused_whenThereIsNoSuchPart() {
        assertThatThrownBy(() -> new Run(List.of(new Named("one"), new Named("two")), Set.of("three")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("benchmark.only names three, but the parts are one, two.");
    }

    private record Named(String name) implements Part {

        @Override
        public Findings measure(Workbench bench) {
            bench.progress().accept("in " + bench.work());
            return new Findings(List.of(), List.of(Figure.of(name, name, 1)));
        }
    }
}
