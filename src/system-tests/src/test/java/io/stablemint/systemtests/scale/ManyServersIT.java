package io.stablemint.systemtests.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.Load;
import io.stablemint.systemtests.cluster.LoadBalancer;
import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.StartsOwnServers;
import io.stablemint.testsupport.figures.FigureFile;
import io.stablemint.testsupport.postgresql.Database;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import io.stablemint.testsupport.waiting.Sleep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Four servers, then four of which one works, then two, then one. All of them are warm before the first measurement. Each JVM sees one processor; all of them share the machine with the database, the
 * sandbox and the customers, so the rates say nothing about what more machines would do.
 */
@StartsOwnServers
@TestMethodOrder(OrderAnnotation.class) // servers are stopped between them
class ManyServersIT {

    private static final int SERVERS = 4;
    private static final int CUSTOMERS = 4;
    private static final int WARM_UP = 240;
    private static final int ORDERS_EACH = 100;

    /** So many are there within the limit for a machine that is stuck. */
    private static final int ORDERS_AT_A_TIME = 40;

    private static final int SLOW_ORDERS = 30;

    /** Long enough for the longest wait of an idle server to be reached. */
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(30);

    /** Until all backends have reported their statistics. */
    private static final Duration REPORTED = Duration.ofSeconds(3);

    private static final FigureFile FIGURES = Artifacts.figures("scale");

    private static PostgreSqlServer postgres;
    private static WebhookBalancer webhooks;
    private static ServerCluster cluster;
    private static int ordered;
    private static Optional<DatabaseWork> costWithIdle = Optional.empty();

    @BeforeAll
    static void startAll() {
        Path folder = Path.of("target", "many-servers");
        postgres = PostgreSqlServer.start(folder.resolve("postgresql"), Map.of("track_functions", "none"));
        webhooks = WebhookBalancer.start();
        // So that the database can tell the servers apart.
        String url = database().url() + "?ApplicationName=${wlp.server.name}";
        cluster = ServerCluster.measured(
                postgres,
                folder,
                SERVERS,
                webhooks.url(),
                Map.of("orders.db.url", url, "orders.lease", "PT1M", "orders.idle-tick", "PT10S"),
                List.of("-XX:ActiveProcessorCount=1"));
        IntStream.range(0, SERVERS).forEach(server -> cluster.server(server).start(Map.of()));
        IntStream.range(0, SERVERS).forEach(cluster::awaitShop);
        webhooks.sendTo(shops(SERVERS));
        finished(load(SERVERS, WARM_UP));
    }

    @AfterAll
    static void closeAll() {
        // If they could not all be started.
        if (cluster != null) {
            cluster.close();
        } else if (postgres != null) {
            postgres.close();
        }
        if (webhooks != null) {
            webhooks.close();
        }
    }

    @Test
    @Order(1)
    void notificationIsAppliedWithoutWaitingForTheNextScheduledRun() {
        Instant start = Instant.now();
        for (int order = 0; order < SLOW_ORDERS; order++) {
            Shop.PlacedOrder placed = cluster.shop(order % SERVERS).order();
            cluster.sandbox().pay(cluster.sandbox().referenceOf(placed.id()));
            Sleep.of(Duration.ofSeconds(1));
        }
        ordered += SLOW_ORDERS;
        cluster.consistency().awaitIdle();

        double median = Double.parseDouble(database().rows("""
                SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY 1000 * EXTRACT(EPOCH FROM changed_at - received_at))
                FROM notification WHERE state = 'APPLIED' AND received_at >= '%s'""".formatted(start)).get(0));
        FIGURES.add("apply_ms_median", Math.round(median));
        System.out.println("many servers: applied after " + median + " ms (median)");
        assertThat(median).isLessThan(100);
    }

    @Test
    @Order(2)
    void fourServersShareTheWork() {
        share(SERVERS);
    }

    /** How long it takes until servers that nobody has triggered begin to help. */
    @Test
    @Order(3)
    void stormAtOneServerIsAppliedOnce() {
        webhooks.sendTo(List.of());
        Load load = load(1, ORDERS_EACH);
        try (ClaimLog claims = ClaimLog.begin(database())) {
            webhooks.sendTo(shops(1));
            cluster.sandbox().retryDeliveries();
            finished(load);

            List<Double> firstClaims = IntStream.range(1, SERVERS)
                    .mapToObj(server -> claims.firstClaim("node" + server))
                    .flatMap(Optional::stream)
                    .toList();
            System.out.println("many servers: storm at one server: claims " + claims.counts() + " in "
                    + claims.lastClaim() + " s; the others began after " + firstClaims + " s");
            assertThat(claims.claimedTwice()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void costOfOneServerAndThreeIdleOnes() {
        webhooks.sendTo(shops(1));
        Sleep.of(UNTIL_IDLE);
        costOfNothing();
        costWithIdle = Optional.of(costOfAnOrderAtTheFirst("one server and three idle ones"));
    }

    @Test
    @Order(5)
    void twoServersShareTheWork() {
        cluster.server(3).close();
        cluster.server(2).close();
        share(2);
    }

    @Test
    @Order(6)
    void idleServersCostTheDatabaseLittle() {
        cluster.server(1).close();
        DatabaseWork alone = costOfAnOrderAtTheFirst("one server");

        double transactions = percentMore(costWithIdle.orElseThrow().transactions(), alone.transactions());
        double pages = percentMore(costWithIdle.orElseThrow().pages(), alone.pages());
        FIGURES.add("idle_cost_percent", Math.round(10 * transactions) / 10.0);
        FIGURES.add("idle_cost_pages_percent", Math.round(10 * pages) / 10.0);
        System.out.println("many servers: three idle ones cost " + transactions
                + " % more transactions for each order, " + pages + " % more pages");
        assertThat(transactions).isLessThan(5);
    }

    /** All customers order at the first server; the database's work for each order, with its webhooks. */
    private static DatabaseWork costOfAnOrderAtTheFirst(String servers) {
        webhooks.sendTo(shops(1));
        DatabaseWork before = DatabaseWork.until(database());
        Instant start = Instant.now();
        Load load = load(1, ORDERS_EACH);
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        // The last webhooks come meanwhile. Nothing else reads the database: no check of the test.
        Sleep.of(REPORTED);
        int count = load.orders().size();
        DatabaseWork cost = DatabaseWork.until(database()).minus(before).dividedBy(count);
        finished(load);
        System.out.println(
                "many servers: " + servers + ": " + cost + " for each of " + count + " orders in " + seconds + " s");
        return cost;
    }

    /** What all four cost while nobody orders. */
    private static void costOfNothing() {
        DatabaseWork before = DatabaseWork.until(database());
        Sleep.of(UNTIL_IDLE);
        DatabaseWork cost =
                DatabaseWork.until(database()).minus(before).dividedBy((double) UNTIL_IDLE.toSeconds() * SERVERS);
        FIGURES.add("idle_server_transactions_per_second", Math.round(100 * cost.transactions()) / 100.0);
        System.out.println("many servers: an idle server: " + cost + " a second");
    }

    private static void share(int servers) {
        webhooks.sendTo(shops(servers));
        try (ClaimLog claims = ClaimLog.begin(database())) {
            Instant start = Instant.now();
            Load load = load(servers, servers * ORDERS_EACH);
            long seconds = Duration.between(start, Instant.now()).toSeconds();
            finished(load);

            Map<String, Long> counts = claims.counts();
            double difference =
                    percentMore((double) Collections.max(counts.values()), (double) Collections.min(counts.values()));
            FIGURES.add("claims_difference_percent_" + servers, Math.round(10 * difference) / 10.0);
            System.out.println("many servers: " + servers + " servers: claims " + counts + ", "
                    + load.orders().size() + " orders in " + seconds + " s");
            assertThat(claims.claimedTwice()).isEmpty();
            assertThat(counts).hasSize(servers);
            assertThat(difference).isLessThan(20);
        }
    }

    /** Lets the customers order until so many orders are paid. */
    private static Load load(int servers, int orders) {
        Load load = Load.start(new LoadBalancer(cluster, servers), cluster.sandbox(), CUSTOMERS);
        try (load) {
            for (int more = orders; more > 0; more -= ORDERS_AT_A_TIME) {
                load.awaitMore(Math.min(more, ORDERS_AT_A_TIME));
            }
        }
        return load;
    }

    /** Nothing is lost, nothing doubled, and each notification was applied once. */
    private static void finished(Load load) {
        cluster.consistency().awaitIdle();
        ordered += load.orders().size();
        assertThat(load.lost()).isEmpty();
        assertThat(cluster.consistency().violations()).isEmpty();
        assertThat(cluster.consistency().ordersIn("PAID")).isEqualTo(ordered);
        assertThat(database().rows("""
                SELECT subject FROM history WHERE change_type IN ('NOTIFICATION_APPLIED', 'NOTIFICATION_IGNORED')
                GROUP BY subject HAVING COUNT(*) > 1""")).isEmpty();
    }

    private static List<Shop> shops(int servers) {
        return IntStream.range(0, servers).mapToObj(cluster::shop).toList();
    }

    private static Database database() {
        return postgres.database();
    }

    private static double percentMore(double value, double than) {
        return 100 * (value - than) / than;
    }
}
