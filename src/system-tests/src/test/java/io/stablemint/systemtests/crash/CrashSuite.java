package io.stablemint.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.RetryingCustomer;
import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.postgresql.DatabaseServer;
import io.stablemint.testsupport.waiting.Sleep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server crashes anywhere: after the restart nothing is lost, nothing is doubled, nothing is stuck. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CrashSuite {

    private static final String LOST_RESPONSES = """
            {"on": "/session/hosted", "times": 50, "when": "after", "close": true}""";
    private static final String SHORT_SESSION = """
            {"on": "/session/hosted", "times": 1, "lifetimeSeconds": 3}""";

    private final String name;
    private final String settings;
    private final Function<Path, DatabaseServer> database;
    private final CrashReport report;
    private ServerCluster cluster;

    /**
     * The suite on one database.
     *
     * @param name of the folder and of the figures
     * @param settings what the system properties of this suite begin with
     */
    CrashSuite(String name, String settings, Function<Path, DatabaseServer> database) {
        this.name = name;
        this.settings = settings;
        this.database = database;
        this.report = new CrashReport(name);
    }

    @BeforeAll
    void startCluster() {
        Path folder = Path.of("target", name);
        cluster = ServerCluster.on(database.apply(folder.resolve("database")), folder, 1, Map.of());
    }

    @AfterAll
    void closeCluster() {
        cluster.close();
        report.print();
        report.writeFigures();
    }

    /** A failed test must not leave a running server to the next one. */
    @AfterEach
    void stopServer() {
        server().close();
    }

    Stream<String> points() {
        return Arrays.stream(System.getProperty(settings + ".points").split(","));
    }

    LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong(settings + ".random-kills"));
    }

    @ParameterizedTest
    @MethodSource("points")
    void consistent_whenTheServerHaltsAt(String point) {
        RetryingCustomer customer = customer();
        Map<String, String> crash = Map.of("orders.crash-at", point, "orders.crash-at.confirmed", "halt at " + point);
        if (cluster.start(0, crash)) {
            passCrashPoint(point, customer);
        }
        server().awaitEnd();

        Recovery recovery = recover(List.of(customer));

        report.addPoint(point, recovery.downSeconds(), recovery.idleSeconds(), recovery.violations());
        assertThat(recovery.violations()).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("seeds")
    void consistent_whenTheServerIsKilledUnderLoad(long seed) {
        List<RetryingCustomer> customers =
                IntStream.range(0, 12).mapToObj(i -> customer()).toList();
        cluster.start(0);
        Thread customersThread =
                new Thread(() -> customers.parallelStream().forEach(CrashSuite::orderAndPay), "customers");
        customersThread.start();
        Sleep.of(Duration.ofMillis(new Random(seed).nextLong(2_000)));
        server().kill();
        join(customersThread);

        Recovery recovery = recover(customers);

        report.addRandomKill(seed, recovery.downSeconds(), recovery.idleSeconds(), recovery.violations());
        assertThat(recovery.violations()).isEmpty();
    }

    private record Recovery(long downSeconds, long idleSeconds, List<String> violations) {}

    private Recovery recover(List<RetryingCustomer> customers) {
        cluster.sandbox().clearFaults();
        Instant start = Instant.now();
        cluster.start(0);
        Instant ready = Instant.now();
        cluster.sandbox().retryDeliveries();
        customers.forEach(RetryingCustomer::retryUntilPaid);
        cluster.consistency().awaitIdle();
        Recovery recovery = new Recovery(
                Duration.between(start, ready).toSeconds(),
                Duration.between(ready, Instant.now()).toSeconds(),
                cluster.consistency().violations());
        server().kill();
        return recovery;
    }

    /** Makes the server pass the crash point. */
    private void passCrashPoint(String point, RetryingCustomer customer) {
        if (point.startsWith("recovery")) {
            cluster.sandbox().injectFault(LOST_RESPONSES);
            customer.tryToOrder();
            cluster.sandbox().clearFaults();
        } else if (point.startsWith("expiry")) {
            cluster.sandbox().injectFault(SHORT_SESSION);
            customer.tryToOrder();
        } else {
            orderAndPay(customer);
        }
    }

    private static void orderAndPay(RetryingCustomer customer) {
        customer.tryToOrder();
        customer.tryToPay();
    }

    private RetryingCustomer customer() {
        return new RetryingCustomer(() -> cluster.shop(0), cluster.sandbox());
    }

    private LibertyServer server() {
        return cluster.server(0);
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
