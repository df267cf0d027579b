package io.stablemint.orders.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderFilter;
import io.stablemint.orders.ordering.OrderPage;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.Figures;
import io.stablemint.orders.testing.ManyOrders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The search and its last pages with 100 and with 100,000 orders on PostgreSQL. It measures and does not judge the time. */
class SearchSpeedTest {

    private static final int SMALL = 100;
    private static final int LARGE = 100_000;
    private static final int ROUNDS = 15;
    private static final int PAGE = 50;

    @AfterAll
    static void empty() {
        DatabaseKind.POSTGRESQL.empty();
    }

    @Test
    void pagesAreComplete_andTheTimesAreRecorded() {
        ShopFixture shop = new ShopFixture(DatabaseKind.POSTGRESQL);
        ManyOrders.insert(shop.database, 1, SMALL);
        long small = micros(shop, SMALL);
        ManyOrders.insert(shop.database, SMALL + 1, LARGE);
        long large = micros(shop, LARGE);

        Figures.add(
                "faces",
                Map.of(
                        "search_us_100",
                        small,
                        "search_us_100k",
                        large,
                        "search_ms_100",
                        (small + 999) / 1000,
                        "search_ms_100k",
                        (large + 999) / 1000));
    }

    /** The median time of one search, over all kinds of searches. */
    private static long micros(ShopFixture shop, int orders) {
        OrderFinder finder = new OrderFinder(shop.attempts, shop.customers);
        Optional<OrderPage.Position> middle =
                shop.orders.page(anyOrder(), Optional.empty(), PAGE).next();
        assertThat(middle).isPresent();
        long[] times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int number = 1 + (orders - 1) * round / ROUNDS;
            long start = System.nanoTime();
            for (String text : List.of("", ManyOrders.id(number), ManyOrders.reference(number), "1.60")) {
                OrderFilter filter =
                        new OrderFilter(finder.criterion(text), Set.of(), Optional.empty(), Optional.empty());
                assertThat(shop.orders.page(filter, Optional.empty(), PAGE).orders())
                        .isNotEmpty();
            }
            OrderFilter review = OrderFinder.inStates(OrderState.IN_REVIEW);
            assertThat(shop.orders.page(review, Optional.empty(), PAGE).orders())
                    .isEmpty();
            assertThat(shop.orders.page(anyOrder(), middle, PAGE).orders()).hasSize(PAGE);
            times[round] = (System.nanoTime() - start) / 1000 / 6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static OrderFilter anyOrder() {
        return new OrderFilter(new OrderFilter.Any(), Set.of(), Optional.empty(), Optional.empty());
    }
}
