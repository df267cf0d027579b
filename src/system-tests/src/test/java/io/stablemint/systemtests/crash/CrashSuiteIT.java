package io.stablemint.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.RetryingCustomer;
import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.waiting.Sleep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server crashes anywhere: after the restart nothing is lost, nothing is doubled, nothing is stuck. */
class CrashSuiteIT {

    private static final String LOST_RESPONSES = """
            {"on": "/session/hosted", "times": 50, "when": "after", "close": true}""";
    private static final String SHORT_SESSION = """
            {"on": "/session/hosted", "times": 1, "lifetimeSeconds": 3}""";

    private static final CrashReport REPORT = new CrashReport();
    private static ServerCluster cluster;

    @BeforeAll
    static void startCluster() {
        cluster = ServerCluster.in(Path.of("target", "crash"), 1);
    }

    @AfterAll
    static void closeCluster() {
        cluster.close();
        REPORT.print();
        REPORT.writeFigures();
    }

    /** A failed test must not leave a running server to the next one. */
    @AfterEach
    void stopServer() {
        server().close();
    }

    static Stream<String> points() {
        return Arrays.stream(System.getProperty("crash.points").split(","));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("crash.random-kills"));
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

        REPORT.addPoint(point, recovery.downSeconds(), recovery.idleSeconds(), recovery.violations());
        assertThat(recovery.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void consistent_whenTheServerIsKilledUnderLoad(long seed) {
        List<RetryingCustomer> customers =
                IntStream.range(0, 12).mapToObj(i -> customer()).toList();
        cluster.start(0);
        Thread customersThread =
                new Thread(() -> customers.parallelStream().forEach(CrashSuiteIT::orderAndPay), "customers");
        customersThread.start();
        Sleep.of(Duration.ofMillis(new Random(seed).nextLong(2_000)));
        server().kill();
        join(customersThread);

        Recovery recovery = recover(customers);

        REPORT.addRandomKill(seed, recovery.downSeconds(), recovery.idleSeconds(), recovery.violations());
        assertThat(recovery.violations()).isEmpty();
    }

    private record Recovery(long downSeconds, long idleSeconds, List<String> violations) {}

    private static Recovery recover(List<RetryingCustomer> customers) {
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
    private static void passCrashPoint(String point, RetryingCustomer customer) {
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

    private static RetryingCustomer customer() {
        return new RetryingCustomer(() -> cluster.shop(0), cluster.sandbox());
    }

    private static LibertyServer server() {
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
