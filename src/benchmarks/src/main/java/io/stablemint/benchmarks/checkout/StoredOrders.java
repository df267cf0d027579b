package io.stablemint.benchmarks.checkout;

import io.stablemint.benchmarks.ordersystem.PastOrders;
import io.stablemint.benchmarks.ordersystem.Sql;
import java.util.Locale;

/**
 * A number of stored orders.
 *
 * @param orders that are stored before the measurement
 */
record StoredOrders(int orders) {

    /** Replaces all stored orders, and finishes all writing and cleaning up in the database. */
    void load(Sql database) {
        database.execute("TRUNCATE orders, notification CASCADE");
        PastOrders.insert(database, orders);
        database.execute("VACUUM ANALYZE");
        database.execute("CHECKPOINT");
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d orders", orders);
    }
}
