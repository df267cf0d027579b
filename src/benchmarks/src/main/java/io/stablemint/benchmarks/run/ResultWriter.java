package io.stablemint.benchmarks.run;

import io.stablemint.benchmarks.report.Chart;
import io.stablemint.benchmarks.report.Document;
import io.stablemint.benchmarks.report.JsonReport;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.report.Table;
import io.stablemint.testsupport.figures.FigureFile;
import io.stablemint.testsupport.files.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the results of a run. */
public final class ResultWriter {

    private final Path root;

    public ResultWriter(Path root) {
        this.root = root;
    }

    /** Table, all rounds and chart, in {@code target/benchmark}. */
    public void keep(Results results, List<String> conditions) {
        Path folder = root.resolve("target/benchmark");
        Folders.write(folder.resolve("table.md"), Table.of(results));
        Folders.write(folder.resolve("benchmark.json"), JsonReport.details(results, conditions));
        Folders.write(folder.resolve("performance.svg"), Chart.of(results.panels()));
    }

    /** The figures that docs and notes quote. */
    public void quote(Results results) {
        new FigureFile(root, "benchmark").write(JsonReport.figures(results.figures()));
    }

    /** The documentation page and its chart. */
    public void publish(Results results, List<String> conditions) {
        Path page = root.resolve("src/docs/performance.md");
        try {
            Folders.write(page, Document.with(Files.readString(page), results, conditions));
        } catch (IOException e) {
            throw new UncheckedIOException(page + " cannot be read", e);
        }
        Folders.write(root.resolve("src/docs/performance.svg"), Chart.of(results.panels()));
    }
}
