package io.stablemint.orders.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.testsupport.figures.FigureFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole suite, only with {@code -Pscale}: what the order system does must not take much longer with {@code scale.orders} stored orders than
 * with ten thousand, and no listed statement may scan a large table.
 */
class ScaleIT {

    private static final long SMALLEST = 10_000;
    private static final long MIDDLE = 1_000_000;
    private static final double MAX_GROWTH = 1.5;
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private final long largest = Long.getLong("scale.orders", 2_000_000L);

    @Test
    void costDoesNotGrowWithTheOrders() {
        try (ScaleServer server = ScaleServer.start()) {
            List<StoredOrders> sizes = sizes(server);
            List<Growth> growth =
                    Work.all().stream().map(work -> Growth.measure(work, sizes)).toList();
            StoredOrders largestSize = sizes.get(sizes.size() - 1);
            Map<String, String> scans = new StatementPlans(
                            largestSize.shop().database,
                            largestSize.shop().clock.instant())
                    .sequentialScans();

            write(growth, scans.size());
            print(sizes, growth);
            System.out.println(Growth.measure(Work.pastHour(), sizes).row());
            assertThat(scans).isEmpty();
            assertThat(growth)
                    .allSatisfy(work -> assertThat(work.factor()).as(work.row()).isLessThanOrEqualTo(MAX_GROWTH));
        }
    }

    private List<StoredOrders> sizes(ScaleServer server) {
        List<StoredOrders> sizes = new ArrayList<>();
        Stream.of(SMALLEST, MIDDLE, largest)
                .filter(size -> size <= largest)
                .distinct()
                .forEach(size -> {
                    long start = System.nanoTime();
                    sizes.add(StoredOrders.generate(server, size));
                    String bytes = sizes.get(0)
                            .shop()
                            .database
                            .row("SELECT pg_size_pretty(pg_database_size('orders_" + size + "'))");
                    System.out.println(size + " orders: " + bytes + ", filled in "
                            + (System.nanoTime() - start) / 1_000_000_000 + " s");
                });
        return sizes;
    }

    private void write(List<Growth> growth, int scans) {
        FigureFile file = new FigureFile(ROOT, "scale");
        Map<String, Number> figures = new LinkedHashMap<>(Map.of("orders", largest, "sequential_scans", scans));
        growth.forEach(work -> figures.put("growth_" + work.name(), work.factor()));
        figures.forEach(file::add);
    }

    private static void print(List<StoredOrders> sizes, List<Growth> growth) {
        String header = sizes.stream().map(size -> String.valueOf(size.size())).collect(Collectors.joining(" | "));
        System.out.println("| orders | " + header + " | growth |");
        growth.forEach(work -> System.out.println(work.row()));
    }
}
