package io.stablemint.orders.schema;

import io.stablemint.orders.schema.OnlineIndexes.Index;
import org.flywaydb.core.api.migration.JavaMigration;

/** The migrations that need more than a change of the catalogue. Their versions follow those of the scripts that add the columns. */
final class OnlineMigrations {

    private OnlineMigrations() {}

    static JavaMigration[] all() {
        return new JavaMigration[] {
            new Backfill(
                    "3.1",
                    "payment_attempt",
                    "result_due_at = expires_at",
                    "state = 'OPEN' AND result_due_at IS NULL AND overdue_since IS NULL"),
            new OnlineIndexes(
                    "3.2",
                    "index overdue results",
                    new Index("payment_attempt_result_due", "payment_attempt", "result_due_at"),
                    new Index("payment_attempt_overdue", "payment_attempt", "overdue_reason, overdue_since")),
            new Backfill("4.1", "notification", "retained_since = received_at", "retained_since > received_at"),
            new Backfill("4.2", "orders", "retained_since = created_at", "retained_since > created_at"),
            new OnlineIndexes(
                    "4.3",
                    "index retention",
                    new Index("notification_retained", "notification", "retained_since"),
                    new Index("orders_retained", "orders", "state, retained_since")),
            new Backfill("5.1", "orders", "short_number = SUBSTRING(id FROM 19 FOR 8)", "short_number IS NULL"),
            new OnlineIndexes(
                    "5.2",
                    "index searches",
                    new Index("orders_by_number", "orders", "short_number"),
                    new Index("orders_by_amount", "orders", "total_amount, created_at, id"),
                    new Index("customer_by_email", "customer", "email"))
        };
    }
}
