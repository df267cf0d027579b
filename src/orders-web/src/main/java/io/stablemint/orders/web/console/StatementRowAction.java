package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.statement.StatementFindings;
import io.stablemint.orders.statement.StatementRowView;
import io.stablemint.orders.web.language.Message;
import java.util.Arrays;
import java.util.Optional;

/** The actions of operators on a finding of a statement. */
enum StatementRowAction {
    APPLY("apply") {
        @Override
        boolean isPossible(StatementRowView row) {
            return row.isApplicable();
        }

        @Override
        ActionResult execute(StatementFindings findings, String statement, int row, OperatorAction action) {
            return findings.apply(statement, row, action);
        }
    },
    RESOLVE("resolve") {
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

    StatementRowAction(String path) {
        this.path = path;
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

    Message label() {
        return Message.of("statement-action." + path);
    }

    Message effect() {
        return Message.of("statement-action." + path + ".effect");
    }
}
