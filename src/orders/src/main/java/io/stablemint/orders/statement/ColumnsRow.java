package io.stablemint.orders.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of table statement_columns: what the columns of files with one header mean. */
@Entity
@Table(name = "statement_columns")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class ColumnsRow {

    @Id
    private String id;

    @Column(name = "column_names")
    private String columns;

    protected ColumnsRow() {}

    static ColumnsRow of(String id, StatementColumns columns) {
        ColumnsRow row = new ColumnsRow();
        row.id = id;
        row.columns = columns.toJson();
        return row;
    }

    StatementColumns columns() {
        return StatementColumns.ofJson(columns);
    }
}
