package io.stablemint.orders.web.console;

import io.stablemint.orders.statement.Finding;
import io.stablemint.orders.statement.StatementFindings.Count;
import io.stablemint.orders.statement.StatementView;
import io.stablemint.orders.web.language.Message;
import io.stablemint.orders.web.page.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a statement's page.
 *
 * @param chosen the kind of findings that is shown; empty for all
 * @param rows a page of findings
 * @param next the number after which the next page begins; empty on the last page
 */
public record StatementModel(
        StatementView statement,
        Map<Finding, Count> counts,
        Optional<Finding> chosen,
        List<StatementRowModel> rows,
        Optional<Integer> next) {

    /** A kind of findings with its numbers. */
    public record Kind(Finding finding, Message label, Message advice, long open, long resolved, boolean current) {}

    Page on(Page page) {
        return page.with("statement", statement)
                .with("kinds", kinds())
                .with("rows", rows)
                .with(
                        "findings",
                        counts.values().stream()
                                .mapToLong(count -> count.open() + count.resolved())
                                .sum())
                .withOptional("chosen", chosen)
                .withOptional("next", next);
    }

    private List<Kind> kinds() {
        return Arrays.stream(Finding.values())
                .map(finding -> {
                    Count count = counts.getOrDefault(finding, new Count(0, 0));
                    return new Kind(
                            finding,
                            StatementRowModel.label(finding),
                            StatementRowModel.advice(finding),
                            count.open(),
                            count.resolved(),
                            chosen.equals(Optional.of(finding)));
                })
                .toList();
    }
}
