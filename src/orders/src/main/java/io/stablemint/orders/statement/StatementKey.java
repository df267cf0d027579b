package io.stablemint.orders.statement;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of what a statement has several of: its number within the statement. */
public final class StatementKey implements Serializable {

    private String statement = "";
    private int number;

    /** For the persistence provider. */
    public StatementKey() {}

    StatementKey(String statement, int number) {
        this.statement = statement;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatementKey key && statement.equals(key.statement) && number == key.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(statement, number);
    }
}
