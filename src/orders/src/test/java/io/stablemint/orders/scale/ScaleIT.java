package io.stablemint.orders.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.testsupport.figures.FigureFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The whole suite, only with {@code -Pscale}: what the order system does must not take much longer with {@code scale.orders} stored orders than
 * with ten thousand, no listed statement may scan a large table, and a migration of full tables must not keep customers waiting.
 */
@TestMethodOrder(OrderAnnotation.class) // the migration changes what the others measure
class ScaleIT {

    private static final long SMALLEST = 10_000;
    private static final long MIDDLE = 1_000_000;
    private static final double MAX_GROWTH = 1.5;
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final long LARGEST = Long.getLong("scale.orders", 2_000_000L);
    private static final FigureFile FIGURES = new FigureFile(ROOT, "scale");

    /** A script waits at most a second for a lock, and everything behind it as long; the rest is for a machine that is busy. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static ScaleServer server;
    private static List<StoredOrders> sizes;

    @BeforeAll
    static void fill() {
        server = ScaleServer.start();
        sizes = Stream.of(SMALLEST, MIDDLE, LARGEST)
                .filter(size -> size <= LARGEST)
                .distinct()
                .map(ScaleIT::filled)
                .toList();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void noListedStatementScansALargeTable() {
        StoredOrders largest = sizes.get(sizes.size() - 1);
        Map<String, String> scans =
                new StatementPlans(largest.shop().database, largest.shop().clock.instant()).sequentialScans();
        FIGURES.add("sequential_scans", scans.size());
        assertThat(scans).isEmpty();
    }

    @Test
    @Order(2)
    void costDoesNotGrowWithTheOrders() {
        List<Growth> growth =
                Work.all().stream().map(work -> Growth.measure(work, sizes)).toList();
        FIGURES.add("orders", LARGEST);
        growth.forEach(work -> FIGURES.add("growth_" + work.name(), work.factor()));
        print(growth);
        System.out.println(Growth.measure(Work.pastHour(), sizes).row());
        assertThat(growth)
                .allSatisfy(work -> assertThat(work.factor()).as(work.row()).isLessThanOrEqualTo(MAX_GROWTH));
    }

    /** With up to a million orders, because it writes most rows again, which needs as much disk as they have. */
    @Test
    @Order(3)
    void migrationOfFullTablesHoldsNoLongLock() {
        StoredOrders orders = sizes.get(Math.min(1, sizes.size() - 1));
        MigrationUnderLoad migration =
                MigrationUnderLoad.measure(orders.shop().database.dataSource());
        System.out.println(orders.size() + " orders: " + migration);
        FIGURES.add("migration_orders", orders.size());
        FIGURES.add("migration_seconds", migration.seconds());
        FIGURES.add("migration_longest_wait_ms", migration.longestMillis());
        FIGURES.add("usual_longest_wait_ms", migration.usualMillis());
        assertThat(migration.longestMillis()).isLessThan(LONGEST_WAIT.toMillis());
    }

    private static StoredOrders filled(long size) {
        long start = System.nanoTime();
        StoredOrders orders = StoredOrders.generate(server, size);
        String bytes = orders.shop().database.row("SELECT pg_size_pretty(pg_database_size('orders_" + size + "'))");
        System.out.println(
                size + " orders: " + bytes + ", filled in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        return orders;
    }

    private static void print(List<Growth> growth) {
        String header = sizes.stream().map(size -> String.valueOf(size.size())).collect(Collectors.joining(" | "));
        System.out.println("| orders | " + header + " | growth |");
        growth.forEach(work -> System.out.println(work.row()));
    }
}
