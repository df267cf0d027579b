package io.stablemint.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.world.StubbornCustomer;
import io.stablemint.systemtests.world.World;
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

/** Whatever crashes, wherever: after the restart nothing is lost, nothing is doubled, nothing is stuck. */
class CrashSuiteIT {

    private static final String LONG_LOST_ANSWERS = """
            {"on": "/session/hosted", "times": 50, "when": "after", "close": true}""";
    private static final String SHORT_SESSION = """
            {"on": "/session/hosted", "times": 1, "lifetimeSeconds": 3}""";

    private static final CrashTable TABLE = new CrashTable();
    private static World world;

    @BeforeAll
    static void makeWorld() {
        world = World.in(Path.of("target", "crash"), 1);
    }

    @AfterAll
    static void endWorld() {
        world.close();
        TABLE.print();
        TABLE.writeFigures();
    }

    /** A test that failed half way must not leave a server to the next. */
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
    void booksBalance_whenTheServerHaltsAt(String point) {
        StubbornCustomer customer = customer();
        Map<String, String> crash = Map.of("orders.crash-at", point, "orders.crash-at.confirmed", "halt at " + point);
        if (world.start(0, crash)) {
            provoke(point, customer);
        }
        server().awaitEnd();

        Recovery recovery = recover(List.of(customer));

        TABLE.addPoint(point, recovery.downSeconds(), recovery.restSeconds(), recovery.violations());
        assertThat(recovery.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void booksBalance_whenTheServerIsKilledUnderLoad(long seed) {
        List<StubbornCustomer> customers =
                IntStream.range(0, 12).mapToObj(i -> customer()).toList();
        world.start(0);
        Thread crowd = new Thread(() -> customers.parallelStream().forEach(CrashSuiteIT::orderAndPay), "crowd");
        crowd.start();
        Sleep.of(Duration.ofMillis(new Random(seed).nextLong(2_000)));
        server().kill();
        join(crowd);

        Recovery recovery = recover(customers);

        TABLE.addRandomKill(seed, recovery.downSeconds(), recovery.restSeconds(), recovery.violations());
        assertThat(recovery.violations()).isEmpty();
    }

    private record Recovery(long downSeconds, long restSeconds, List<String> violations) {}

    private static Recovery recover(List<StubbornCustomer> customers) {
        world.sandbox().behave();
        Instant start = Instant.now();
        world.start(0);
        Instant ready = Instant.now();
        world.sandbox().deliverAgain();
        customers.forEach(StubbornCustomer::insist);
        world.books().awaitRest();
        Recovery recovery = new Recovery(
                Duration.between(start, ready).toSeconds(),
                Duration.between(ready, Instant.now()).toSeconds(),
                world.books().violations());
        server().kill();
        return recovery;
    }

    /** Does what makes the server pass the point. */
    private static void provoke(String point, StubbornCustomer customer) {
        if (point.startsWith("recovery")) {
            world.sandbox().misbehave(LONG_LOST_ANSWERS);
            customer.tryToOrder();
            world.sandbox().behave();
        } else if (point.startsWith("expiry")) {
            world.sandbox().misbehave(SHORT_SESSION);
            customer.tryToOrder();
        } else {
            orderAndPay(customer);
        }
    }

    private static void orderAndPay(StubbornCustomer customer) {
        customer.tryToOrder();
        customer.tryToPay();
    }

    private static StubbornCustomer customer() {
        return new StubbornCustomer(() -> world.shop(0), world.sandbox());
    }

    private static LibertyServer server() {
        return world.server(0);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the crowd leaves", e);
        }
    }
}
