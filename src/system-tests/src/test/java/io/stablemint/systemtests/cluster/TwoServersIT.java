package io.stablemint.systemtests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.StartsOwnServers;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.postgresql.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two Liberty servers share one PostgreSQL under load; the one that gets the webhooks is killed. */
@StartsOwnServers
class TwoServersIT {

    private static final int ORDERS = 80;
    private static final int BEFORE_THE_KILL = 25;

    /** Every transaction that writes an order fails at its commit, twice of three times. A sequence is not rolled back. */
    private static final String CONFLICTS_AT_COMMIT = """
            CREATE SEQUENCE conflicts;
            CREATE FUNCTION conflict() RETURNS trigger LANGUAGE plpgsql AS $$
              BEGIN
                IF nextval('conflicts') % 3 <> 0 THEN
                  RAISE EXCEPTION 'could not serialize access' USING ERRCODE = '40001';
                END IF;
                RETURN NULL;
              END $$;
            CREATE CONSTRAINT TRIGGER conflict AFTER INSERT OR UPDATE ON orders DEFERRABLE INITIALLY DEFERRED
              FOR EACH ROW EXECUTE FUNCTION conflict();
            """;

    private static ServerCluster cluster;

    @BeforeAll
    static void startBoth() {
        cluster = ServerCluster.in(Path.of("target", "two-servers"), 2);
        cluster.start(0);
        cluster.start(1);
    }

    @AfterAll
    static void closeCluster() {
        cluster.close();
    }

    @Test
    void nothingIsLostAndNothingDoubled_whenOneOfThemIsKilledUnderLoad() throws InterruptedException {
        CountDownLatch ordered = new CountDownLatch(BEFORE_THE_KILL);
        List<RetryingCustomer> customers =
                IntStream.range(0, ORDERS).mapToObj(TwoServersIT::customer).toList();
        Thread customersThread = new Thread(
                () -> customers.parallelStream().forEach(customer -> orderAndPay(customer, ordered)), "customers");
        customersThread.start();

        ordered.await();
        server(0).kill();
        Instant killed = Instant.now();
        server(0).start(Map.of());
        customersThread.join();
        cluster.awaitShop(0);
        cluster.sandbox().retryDeliveries();
        customers.forEach(RetryingCustomer::retryUntilPaid);
        cluster.consistency().awaitIdle();

        List<String> violations = cluster.consistency().violations();
        writeFigures(Duration.between(killed, Instant.now()).toSeconds(), violations);
        assertThat(violations).isEmpty();
        assertThat(cluster.consistency().ordersIn("PAID")).isEqualTo(ORDERS);
    }

    /** A serializable database may find a conflict only at the commit, after all statements. */
    @Test
    void orderIsPlacedOnce_whenTheDatabaseRollsItsTransactionsBackAtTheCommit() {
        Database database = cluster.postgres().database();
        database.change(CONFLICTS_AT_COMMIT);
        int before = cluster.consistency().orders();
        try {
            PlacedOrder order = cluster.shop(1).order();

            assertThat(cluster.consistency().orders()).isEqualTo(before + 1);
            assertThat(cluster.sandbox().sessionsOf(order.id())).hasSize(1);
            assertThat(database.rows("SELECT last_value FROM conflicts")).isNotEqualTo(List.of("1"));
        } finally {
            database.change("DROP FUNCTION conflict() CASCADE; DROP SEQUENCE conflicts");
        }
    }

    private static void orderAndPay(RetryingCustomer customer, CountDownLatch ordered) {
        customer.tryToOrder();
        customer.tryToPay();
        ordered.countDown();
    }

    /** Half of them prefer one server, half the other one. A customer whose server is down takes the other one. */
    private static RetryingCustomer customer(int number) {
        return new RetryingCustomer(() -> preferred(number), cluster.sandbox());
    }

    private static Shop preferred(int number) {
        int first = number % 2;
        return cluster.shop(server(first).isAlive() ? first : 1 - first);
    }

    private static LibertyServer server(int index) {
        return cluster.server(index);
    }

    private static void writeFigures(long recoverySeconds, List<String> violations) {
        Map<String, Long> figures = Map.of(
                "orders",
                (long) ORDERS,
                "kills",
                1L,
                "lost",
                beginningWith("Lost", violations) + beginningWith("Stuck", violations),
                "doubled",
                beginningWith("Doubled", violations) + beginningWith("Invented", violations),
                "recovery_seconds",
                recoverySeconds);
        Artifacts.figures("two-servers").write(figures);
        System.out.println("two servers: " + figures);
    }

    private static long beginningWith(String word, List<String> violations) {
        return violations.stream().filter(text -> text.startsWith(word)).count();
    }
}
