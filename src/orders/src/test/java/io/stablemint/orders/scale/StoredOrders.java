package io.stablemint.orders.scale;

import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.FakeStableMint;
import io.stablemint.orders.testing.SettableClock;
import io.stablemint.orders.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The order system with a number of stored orders.
 *
 * @param size the number of orders
 * @param samples orders of the whole time, from the oldest to the newest
 */
record StoredOrders(long size, ShopFixture shop, List<Sample> samples, Random random) {

    private static final int SAMPLES = 20;
    private static final Duration BETWEEN_SAMPLES = Duration.ofDays(36);

    /** What people search for. */
    record Sample(String order, String attempt, String customer) {}

    /** Creates a database and fills it. */
    static StoredOrders generate(ScaleServer server, long size) {
        TestDatabase database = server.create("orders_" + size);
        SettableClock clock = new SettableClock();
        new OrderGenerator(database.dataSource(), size, clock.instant()).fill();
        ShopFixture shop = new ShopFixture(database, clock, new FakeStableMint(clock), point -> {}, new Random(size));
        List<Sample> samples = IntStream.rangeClosed(1, SAMPLES)
                .mapToObj(i -> sample(shop, BETWEEN_SAMPLES.multipliedBy(i)))
                .toList();
        return new StoredOrders(size, shop, samples, new Random(size));
    }

    private static Sample sample(ShopFixture shop, Duration age) {
        String[] columns = shop.database
                .row("SELECT o.id, o.current_attempt, c.login FROM orders o JOIN customer c ON c.id = o.customer_id"
                        + " WHERE o.created_at < '" + shop.clock.instant().minus(age)
                        + "' ORDER BY o.created_at DESC LIMIT 1")
                .split(" ", -1);
        return new Sample(columns[0], columns[1], columns[2]);
    }

    /** The id of a new notification. */
    String eventId() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
