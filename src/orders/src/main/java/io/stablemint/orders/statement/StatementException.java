package io.stablemint.orders.statement;

/** A statement is rejected. */
public class StatementException extends RuntimeException {

    private final StatementProblem problem;

    public StatementException(StatementError error, long line, String text) {
        this(new StatementProblem(error.id(), line, text));
    }

    private StatementException(StatementProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public StatementProblem problem() {
        return problem;
    }
}
