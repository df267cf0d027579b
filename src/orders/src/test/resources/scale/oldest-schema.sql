-- Back to the schema of version 2. Columns are removed from the catalogue only, so this takes a moment also with full tables.

DROP TABLE payment_statement, payment_statement_part, payment_statement_row, statement_columns, refund_request, history, operator_switch, sign_in_limit;

ALTER TABLE payment_attempt DROP COLUMN returned_at, DROP COLUMN result_due_at, DROP COLUMN overdue_since, DROP COLUMN overdue_reason,
                            DROP COLUMN trace_parent;

ALTER TABLE notification DROP COLUMN trace_parent, DROP COLUMN retained_since, DROP COLUMN version;

ALTER TABLE orders DROP COLUMN retained_since, DROP COLUMN short_number;

DROP INDEX orders_by_amount, customer_by_email;

DELETE FROM flyway_schema_history WHERE installed_rank > (SELECT installed_rank FROM flyway_schema_history WHERE version = '2');
