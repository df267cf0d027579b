package io.stablemint.benchmarks.checkout;

import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.benchmarks.servers.Postgres;
import io.stablemint.benchmarks.servers.Sandbox;
import io.stablemint.benchmarks.shop.PastOrders;
import io.stablemint.benchmarks.shop.Shop;
import io.stablemint.benchmarks.shop.ShopFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * A shop with so many orders in its database.
 *
 * @param orders that exist before anything is measured
 * @param customer does what is measured
 */
record Population(int orders, Customer customer) implements AutoCloseable {

    /** The jobs tick when they are asked to, and not in between. */
    private static final Duration NEVER = Duration.ofDays(1);

    static Population start(Workbench bench, Postgres postgres, Sandbox sandbox, Path ear, int orders) {
        Postgres.Database database = postgres.create("orders_" + orders);
        Shop shop = ShopFiles.of(bench, "orders-" + orders, ear)
                .on(database)
                .payingAt(sandbox)
                .setting("orders.tick", NEVER)
                .start();
        try {
            bench.progress().accept("first page after " + shop.awaitFirstPage().toMillis() + " ms");
            PastOrders.insert(shop.sql(), orders);
            return new Population(orders, new Customer(shop, shop.signIn()));
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    @Override
    public void close() {
        customer.shop().close();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d orders", orders);
    }
}
