package io.stablemint.orders.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.SettableClock;
import io.stablemint.orders.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The short version of {@link ScaleIT}: with so many orders PostgreSQL already prefers an index wherever it finds one. */
class StatementPlansTest {

    private static final long ORDERS = 30_000;

    @Test
    void noListedStatementScansALargeTable() {
        TestDatabase database = new TestDatabase(DatabaseKind.POSTGRESQL.fresh());
        SettableClock clock = new SettableClock();
        new OrderGenerator(database.dataSource(), ORDERS, clock.instant()).fill();
        StatementPlans plans = new StatementPlans(database, clock.instant());

        assertThat(plans.sequentialScans()).isEmpty();
        assertThat(plans.isSequentialScan("FROM orders WHERE country = ?")).isTrue();
    }
}
