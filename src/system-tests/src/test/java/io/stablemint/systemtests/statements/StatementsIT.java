package io.stablemint.systemtests.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Artifacts;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The schema can be distributed by order id as long as every statement says which order it is about, or how many rows it reads at most. */
class StatementsIT {

    private static final Path RUN = Path.of("target").toAbsolutePath();

    @Test
    void everyStatementOfTheRunIsClassified() {
        NavigableSet<StatementPattern> sent = SentStatements.in(RUN);
        Map<StatementPattern, String> classes = ClassifiedStatements.read();
        Set<StatementPattern> unclassified = new TreeSet<>(sent);
        unclassified.removeAll(classes.keySet());

        System.out.println("statements: " + sent.size() + ", unclassified: " + unclassified.size());
        Artifacts.figures("scale").add("unclassified_statements", unclassified.size());
        assertThat(sent).isNotEmpty();
        assertThat(unclassified)
                .as(
                        "Decide what each of these statements costs, and add a row to the table in src/docs/scale.md:\n%s",
                        rows(unclassified))
                .isEmpty();
    }

    @Test
    void noStatementReadsWholeTables_exceptSmallOnes() {
        assertThat(ClassifiedStatements.read()).doesNotContainValue("global");
    }

    private static String rows(Set<StatementPattern> statements) {
        return statements.stream()
                .map(statement -> "| ? | `" + statement.text() + "` | |")
                .collect(Collectors.joining("\n"));
    }
}
