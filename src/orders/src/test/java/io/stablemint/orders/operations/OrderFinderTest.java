package io.stablemint.orders.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.Kyc;
import io.stablemint.orders.ordering.OrderFilter;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderPage;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.ordering.OrderSummary;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderFinderTest {

    @ParameterizedTest
    @EnumSource
    void orderIsFound_byEachOfItsProperties(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        RegisteredCustomer anna = new RegisteredCustomer(
                "01DEMOANNA0000000000000000",
                "anna@example.com",
                "DE",
                new Kyc("Anna", "DE", "Street 1", LocalDate.of(1990, 1, 1)));
        shop.customers.register("anna", anna);
        shop.orderAwaitingPayment();
        PlaceOrderCommand command = shop.coffeeOrder(anna);
        shop.checkout.place(command);
        OrderId order = command.token().orderId();
        String key = shop.attempt(order).id();
        String reference = shop.attempt(order).reference().orElseThrow();

        for (String text : List.of(
                order.value(),
                order.value().toLowerCase(java.util.Locale.ROOT),
                " " + order.number() + " ",
                key,
                reference,
                "anna",
                "Anna@example.com")) {
            assertThat(find(shop, text)).as(text).containsExactly(order);
        }
        assertThat(find(shop, "4.80")).hasSize(2);
        assertThat(find(shop, "4,80 EUR")).hasSize(2);
        assertThat(find(shop, "€4.8")).hasSize(2);
        assertThat(find(shop, "4.81")).isEmpty();
        assertThat(find(shop, "nobody")).isEmpty();
        assertThat(find(shop, "")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void pagesHaveEveryOrderOnce_alsoThoseOfTheSameTime(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        List<OrderId> newestFirst = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            newestFirst.add(0, shop.orderAwaitingPayment());
            shop.clock.advance(i % 2 == 0 ? Duration.ZERO : Duration.ofSeconds(1));
        }

        List<OrderId> found = new ArrayList<>();
        Optional<OrderPage.Position> position = Optional.empty();
        do {
            OrderPage page = shop.orders.page(
                    new OrderFilter(
                            new OrderFilter.Any(),
                            Set.of(OrderState.AWAITING_PAYMENT),
                            Optional.empty(),
                            Optional.empty()),
                    position,
                    3);
            page.orders().forEach(order -> found.add(order.id()));
            position = page.next();
        } while (position.isPresent());

        assertThat(found).hasSize(7).containsExactlyInAnyOrderElementsOf(newestFirst);
    }

    private static List<OrderId> find(ShopFixture shop, String text) {
        OrderFinder finder = new OrderFinder(shop.attempts, shop.customers);
        OrderFilter filter = new OrderFilter(finder.criterion(text), Set.of(), Optional.empty(), Optional.empty());
        return shop.orders.page(filter, Optional.empty(), 10).orders().stream()
                .map(OrderSummary::id)
                .toList();
    }
}
