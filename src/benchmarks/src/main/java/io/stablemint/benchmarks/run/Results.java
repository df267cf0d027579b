package io.stablemint.benchmarks.run;

import io.stablemint.benchmarks.report.Chart;
import io.stablemint.benchmarks.report.Document;
import io.stablemint.benchmarks.report.Findings;
import io.stablemint.benchmarks.report.JsonReport;
import io.stablemint.benchmarks.report.Table;
import io.stablemint.testsupport.figures.FigureFile;
import io.stablemint.testsupport.files.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes down what a run found. */
public final class Results {

    private final Path root;

    public Results(Path root) {
        this.root = root;
    }

    /** Table, all rounds and chart, in {@code target/benchmark}. */
    public void keep(Findings findings, List<String> conditions) {
        Path folder = root.resolve("target/benchmark");
        Folders.write(folder.resolve("table.md"), Table.of(findings));
        Folders.write(folder.resolve("benchmark.json"), JsonReport.details(findings, conditions));
        Folders.write(folder.resolve("performance.svg"), Chart.of(findings.panels()));
    }

    /** The figures that docs, notes and checks quote. */
    public void quote(Findings findings) {
        new FigureFile(root, "benchmark").write(JsonReport.figures(findings.figures()));
    }

    /** The documentation page and its chart. */
    public void publish(Findings findings, List<String> conditions) {
        Path page = root.resolve("src/docs/performance.md");
        try {
            Folders.write(page, Document.with(Files.readString(page), findings, conditions));
        } catch (IOException e) {
            throw new UncheckedIOException(page + " cannot be read", e);
        }
        Folders.write(root.resolve("src/docs/performance.svg"), Chart.of(findings.panels()));
    }
}
