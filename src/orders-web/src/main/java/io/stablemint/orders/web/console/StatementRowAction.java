package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.statement.StatementFindings;
import io.stablemint.orders.statement.StatementRowView;
import java.util.Arrays;
import java.util.Optional;

/** The actions of operators on a finding of a statement. */
enum StatementRowAction {
    APPLY(
            "apply",
            "Apply the statement",
            "The payment attempt becomes paid, with this line as the evidence. The same rules apply as to a notification: if the amount is"
                    + " another one, or the order does not wait for this payment any more, the order goes into review.") {
        @Override
        boolean isPossible(StatementRowView row) {
            return row.isApplicable();
        }

        @Override
        ActionResult execute(StatementFindings findings, String statement, int row, OperatorAction action) {
            return findings.apply(statement, row, action);
        }
    },
    RESOLVE(
            "resolve",
            "Resolve the finding",
            "The list shows it as resolved, with your name and reason. No order and no payment is changed.") {
        @Override
        boolean isPossible(StatementRowView row) {
            return !row.resolved();
        }

        @Override
        ActionResult execute(StatementFindings findings, String statement, int row, OperatorAction action) {
            return findings.resolve(statement, row, action);
        }
    };

    private final String path;
    private final String label;
    private final String effect;

    StatementRowAction(String path, String label, String effect) {
        this.path = path;
        this.label = label;
        this.effect = effect;
    }

    abstract boolean isPossible(StatementRowView row);

    abstract ActionResult execute(StatementFindings findings, String statement, int row, OperatorAction action);

    static Optional<StatementRowAction> of(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path.equals(path))
                .findFirst();
    }

    String path() {
        return path;
    }

    String label() {
        return label;
    }

    String effect() {
        return effect;
    }
}
