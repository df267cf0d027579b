package io.stablemint.benchmarks.checkout;

import io.stablemint.benchmarks.shop.PastOrders;
import io.stablemint.benchmarks.shop.Sql;
import java.util.Locale;

/**
 * So many orders of the past.
 *
 * @param orders that exist before anything is measured
 */
record Population(int orders) {

    /** Makes them all that there are, and leaves the database at rest: nothing of their making is still to be written or tidied up. */
    void settle(Sql database) {
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
