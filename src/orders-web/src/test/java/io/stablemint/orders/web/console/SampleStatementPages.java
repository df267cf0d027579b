package io.stablemint.orders.web.console;

import io.stablemint.orders.statement.Finding;
import io.stablemint.orders.statement.StatementColumns;
import io.stablemint.orders.statement.StatementFindings;
import io.stablemint.orders.statement.StatementProblem;
import io.stablemint.orders.statement.StatementRowView;
import io.stablemint.orders.statement.StatementState;
import io.stablemint.orders.statement.StatementView;
import io.stablemint.orders.web.Samples;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.page.Page;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages about statements, by a name for the test report. */
final class SampleStatementPages {

    private static final StatementProblem PROBLEM =
            new StatementProblem("ORDER5913E", 17, "The line has 5 columns, the header has 7 columns.");

    private SampleStatementPages() {}

    static void addTo(Map<String, Page> pages) {
        pages.put("console, statements", statements(Optional.empty(), statement(StatementState.DONE)));
        pages.put("console, statement rejected", statements(Optional.of(PROBLEM)));
        pages.put("console, columns of a statement", columns(Optional.empty()));
        pages.put("console, other columns of a statement", columns(Optional.of(PROBLEM)));
        for (StatementState state : StatementState.values()) {
            pages.put("console, statement " + state, findings(state, true));
        }
        pages.put("console, findings", findings(StatementState.DONE, true, Finding.values()));
        pages.put("console, findings for a clerk", findings(StatementState.DONE, false, Finding.values()));
    }

    private static Page statements(Optional<StatementProblem> problem, StatementView... uploaded) {
        return SampleConsolePages.page("console-statements", Section.STATEMENTS, true)
                .with("statements", List.of(uploaded))
                .withOptional("problem", problem);
    }

    private static Page columns(Optional<StatementProblem> problem) {
        StatementView statement = statement(StatementState.UNMAPPED);
        StatementColumns columns = StatementColumns.proposedFor(statement.header());
        return SampleConsolePages.page("console-statement-columns", Section.STATEMENTS, true)
                .with("statement", statement)
                .with("choices", StatementColumnsForm.choices(columns))
                .with("columns", columns)
                .with("preview", List.of(List.of("REF1", "4.80", "EUR")))
                .withOptional("problem", problem);
    }

    private static Page findings(StatementState state, boolean operator, Finding... kinds) {
        List<StatementRowModel> rows = Arrays.stream(kinds)
                .map(finding -> new StatementRowModel(row(finding), Optional.empty()))
                .toList();
        return new StatementModel(
                        statement(state),
                        Arrays.stream(kinds)
                                .collect(Collectors.toMap(
                                        finding -> finding, finding -> new StatementFindings.Count(1, 0))),
                        Optional.empty(),
                        rows,
                        rows.isEmpty() ? Optional.empty() : Optional.of(6))
                .on(SampleConsolePages.page("console-statement", Section.STATEMENTS, operator));
    }

    private static StatementRowView row(Finding finding) {
        return new StatementRowView(
                finding == Finding.PAID_HERE ? 1001 : 16,
                finding == Finding.PAID_HERE ? Optional.empty() : Optional.of(17L),
                Optional.of("REF1"),
                Optional.of(SampleConsolePages.attempt().view().id()),
                Optional.of(Samples.ORDER.value()),
                Optional.of(new BigDecimal("8.00")),
                Optional.of("EUR"),
                finding != Finding.PAID_HERE,
                finding == Finding.UNKNOWN_HERE ? Optional.empty() : Optional.of(Samples.ORDER),
                Optional.of(SampleConsolePages.attempt().view().id()),
                finding,
                "What was found.",
                false);
    }

    private static StatementView statement(StatementState state) {
        return new StatementView(
                "01KAPQ000000000000000000ST",
                state,
                "november.csv",
                "olga",
                Samples.NOON,
                Samples.NOON.minusSeconds(86_400),
                Samples.NOON,
                List.of("reference", "amount", "currency"),
                1000,
                500,
                state == StatementState.FAILED ? Optional.of(PROBLEM) : Optional.empty());
    }
}
