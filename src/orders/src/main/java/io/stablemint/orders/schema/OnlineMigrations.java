package io.stablemint.orders.schema;

import org.flywaydb.core.api.migration.JavaMigration;

/** The migrations that need more than a change of the catalogue. Their versions follow those of the scripts that add the columns. */
final class OnlineMigrations {

    private OnlineMigrations() {}

    static JavaMigration[] all() {
        return new JavaMigration[] {
            new Backfill(
                    "3.2",
                    "payment_attempt",
                    "result_due_at = expires_at",
                    "state = 'OPEN' AND result_due_at IS NULL AND overdue_since IS NULL"),
            new OnlineIndex("3.3", "payment_attempt_result_due", "payment_attempt", "result_due_at"),
            new OnlineIndex("3.4", "payment_attempt_overdue", "payment_attempt", "overdue_reason, overdue_since"),
            new Backfill("4.3", "notification", "retained_since = received_at", "retained_since > received_at"),
            new Backfill("4.4", "orders", "retained_since = created_at", "retained_since > created_at"),
            new OnlineIndex("4.5", "notification_retained", "notification", "retained_since"),
            new OnlineIndex("4.6", "orders_retained", "orders", "state, retained_since"),
            new Backfill("5.3", "orders", "short_number = SUBSTRING(id FROM 19 FOR 8)", "short_number IS NULL"),
            new OnlineIndex("5.4", "orders_by_number", "orders", "short_number"),
            new OnlineIndex("5.5", "orders_by_amount", "orders", "total_amount, created_at, id"),
            new OnlineIndex("5.6", "customer_by_email", "customer", "email"),
            // A payment has about five.
            new DistinctValues("7", "notification", 0.2, "attempt_key", "reference")
        };
    }
}
