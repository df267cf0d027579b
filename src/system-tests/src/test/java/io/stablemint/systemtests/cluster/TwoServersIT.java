package io.stablemint.systemtests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.world.StubbornCustomer;
import io.stablemint.systemtests.world.World;
import io.stablemint.testsupport.liberty.LibertyServer;
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

/** Two Liberty servers share one PostgreSQL under load; the one that Stable Mint notifies is killed in the middle. */
class TwoServersIT {

    private static final int ORDERS = 80;
    private static final int BEFORE_THE_KILL = 25;

    private static World world;

    @BeforeAll
    static void startBoth() {
        world = World.in(Path.of("target", "two-servers"), 2);
        world.start(0);
        world.start(1);
    }

    @AfterAll
    static void endWorld() {
        world.close();
    }

    @Test
    void nothingIsLostAndNothingDoubled_whenOneOfThemIsKilledUnderLoad() throws InterruptedException {
        CountDownLatch ordered = new CountDownLatch(BEFORE_THE_KILL);
        List<StubbornCustomer> customers =
                IntStream.range(0, ORDERS).mapToObj(TwoServersIT::customer).toList();
        Thread crowd =
                new Thread(() -> customers.parallelStream().forEach(customer -> visit(customer, ordered)), "crowd");
        crowd.start();

        ordered.await();
        server(0).kill();
        Instant killed = Instant.now();
        server(0).start(Map.of());
        crowd.join();
        world.awaitShop(0);
        world.sandbox().deliverAgain();
        customers.forEach(StubbornCustomer::insist);
        world.books().awaitRest();

        List<String> violations = world.books().violations();
        writeFigures(Duration.between(killed, Instant.now()).toSeconds(), violations);
        assertThat(violations).isEmpty();
        assertThat(world.books().ordersIn("PAID")).isEqualTo(ORDERS);
    }

    private static void visit(StubbornCustomer customer, CountDownLatch ordered) {
        customer.tryToOrder();
        customer.tryToPay();
        ordered.countDown();
    }

    /** Half of them prefer the one server, half the other; who finds it dead takes the other. */
    private static StubbornCustomer customer(int number) {
        return new StubbornCustomer(() -> preferred(number), world.sandbox());
    }

    private static Shop preferred(int number) {
        int wish = number % 2;
        return world.shop(server(wish).isAlive() ? wish : 1 - wish);
    }

    private static LibertyServer server(int index) {
        return world.server(index);
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
