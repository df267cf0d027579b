package io.stablemint.systemtests.failover;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.StartsOwnServers;
import io.stablemint.testsupport.postgresql.ReplicatedPostgreSql;
import io.stablemint.testsupport.postgresql.ReplicatedPostgreSql.Commit;
import io.stablemint.testsupport.waiting.Sleep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Customers order and pay while the primary is killed with {@code kill -9}. Every commit waits for the standby, so nothing may be lost. */
@StartsOwnServers
class FailoverIT {

    private static final int FAILOVERS = Integer.getInteger("failover.count");
    private static final int CUSTOMERS = 40;

    private static final FailoverReport REPORT = new FailoverReport();

    @AfterAll
    static void writeFigures() {
        REPORT.writeFigures();
    }

    static Stream<String> isolations() {
        return Arrays.stream(System.getProperty("failover.isolations").split(","));
    }

    @ParameterizedTest
    @MethodSource("isolations")
    void nothingIsLostAndNothingDoubled_whenTheStandbyTakesOverUnderLoad(String isolation) {
        Path folder = Path.of("target", "failover", isolation);
        ReplicatedPostgreSql database = ReplicatedPostgreSql.start(folder.resolve("postgresql"), Commit.SYNCHRONOUS);
        try (ServerCluster cluster = ServerCluster.on(database, folder, 1, Map.of("orders.db.isolation", isolation))) {
            cluster.start(0);
            for (int number = 1; number <= FAILOVERS; number++) {
                failOver(new Random(number), cluster, database);
                assertThat(REPORT.violations()).isEmpty();
                assertThat(cluster.consistency().ordersIn("PAID")).isEqualTo((long) number * CUSTOMERS);
                if (number < FAILOVERS) {
                    database.replaceStandby();
                }
            }
            REPORT.addRetries(RetriedTransactions.countIn(folder));
        }
    }

    private static void failOver(Random random, ServerCluster cluster, ReplicatedPostgreSql database) {
        Customers customers = Customers.of(cluster, CUSTOMERS);
        Thread load = new Thread(customers::tryToOrderAndPay, "customers");
        load.start();
        Sleep.of(Duration.ofMillis(random.nextLong(2_000)));
        database.killPrimary();
        new OutageCheck(cluster.shop(0)).run();
        Instant promoted = Instant.now();
        database.promoteStandby();
        join(load);
        customers.retryUntilPaid();
        cluster.consistency().awaitIdle();
        REPORT.add(
                Duration.between(promoted, Instant.now()), cluster.consistency().violations());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while customers were ordering", e);
        }
    }
}
