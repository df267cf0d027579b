package io.stablemint.orders.scale;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Fills an empty order system with past orders: 1.1 payment attempts, 4.5 notifications and 2 rows of history for each. The scripts
 * {@code scale/*.sql} say what the rows contain.
 */
final class OrderGenerator {

    /** The orders of the last seven days. Their number does not depend on the size, because it is the rate of the business. */
    static final long RECENT = 5_000;

    private static final long PART = 250_000;

    private final DataSource database;
    private final long orders;
    private final Instant now;

    OrderGenerator(DataSource database, long orders, Instant now) {
        this.database = database;
        this.orders = orders;
        this.now = now;
    }

    /** Inserts the rows, builds the indexes, and collects the statistics that the planner uses. */
    void fill() {
        ParallelSql sql = new ParallelSql(database);
        TableIndexes indexes = TableIndexes.dropped(database);
        sql.inOrder(SqlScript.read("functions.sql").with(numbers()).statements());
        sql.inParallel(parts().flatMap(this::rows).toList());
        indexes.definitions().forEach(sql::inParallel);
        sql.inOrder(List.of("DROP SCHEMA generator CASCADE"));
        sql.inParallel(TableIndexes.TABLES.stream()
                .map(table -> "VACUUM (ANALYZE) " + table)
                .toList());
    }

    private Stream<Long> parts() {
        return Stream.iterate(1L, first -> first <= orders, first -> first + PART);
    }

    private Stream<String> rows(long first) {
        Map<String, Long> part = Map.of("first", first, "last", Math.min(first + PART - 1, orders));
        return SqlScript.read("rows.sql").with(part).with(numbers()).statements().stream();
    }

    private Map<String, Long> numbers() {
        return Map.of("orders", orders, "past", orders - RECENT, "recent", RECENT, "now", now.toEpochMilli());
    }
}
