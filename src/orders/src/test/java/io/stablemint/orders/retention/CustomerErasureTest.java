package io.stablemint.orders.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.retention.CustomerErasure.Result;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.SampleCustomers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CustomerErasureTest {

    @ParameterizedTest
    @EnumSource
    void customerAndAccountAreDeleted_andOrdersStayWithoutTheCustomer(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        SampleCustomers.register(shop);
        OrderId first = paidOrder(shop, "first");
        OrderId second = paidOrder(shop, "second");

        Result result = erasure(shop).erase("anna", "olga");

        assertThat(result).isEqualTo(new Result.Erased(2, 2));
        assertThat(shop.database.rows("SELECT login FROM customer")).isEmpty();
        assertThat(shop.database.rows("SELECT login FROM shop_user")).isEmpty();
        assertThat(shop.database.rows("SELECT customer_id, state, total_amount FROM orders"))
                .containsExactly("null PAID 4.8", "null PAID 4.8");
        assertThat(shop.database.rows("SELECT body, amount, currency, reference FROM notification ORDER BY id"))
                .containsExactly(
                        "{} 4.8 EUR REF" + shop.attempt(first).id(),
                        "{} 4.8 EUR REF" + shop.attempt(second).id());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsErased_whenAnOrderStillWaits(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        SampleCustomers.register(shop);
        paidOrder(shop, "first");
        OrderId waiting = placed(shop);

        Result result = erasure(shop).erase("anna", "olga");

        assertThat(result).isEqualTo(new Result.OrdersNotFinished(List.of(waiting.value())));
        assertThat(shop.database.rows("SELECT login FROM customer")).containsExactly("anna");
        assertThat(shop.database.rows("SELECT id FROM orders WHERE customer_id IS NULL"))
                .isEmpty();
        assertThat(shop.database.rows("SELECT id FROM notification WHERE body = '{}'"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void otherCustomersAreNotAffected(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        SampleCustomers.account(shop, "olga", "none", "operator");
        OrderId guest = shop.orderAwaitingPayment();

        assertThat(erasure(shop).erase("nobody", "olga")).isEqualTo(new Result.NoSuchCustomer());
        assertThat(erasure(shop).erase("olga", "olga")).isEqualTo(new Result.NoSuchCustomer());
        assertThat(shop.database.rows("SELECT login FROM shop_user")).containsExactly("olga");
        assertThat(shop.order(guest).state()).isEqualTo(OrderState.AWAITING_PAYMENT);
    }

    private static CustomerErasure erasure(ShopFixture shop) {
        return new CustomerErasure(shop.customers, new PersonalData(shop.database.transactions(), shop.ids));
    }

    private static OrderId placed(ShopFixture shop) {
        PlaceOrderCommand command = shop.coffeeOrder(SampleCustomers.ANNA);
        shop.checkout.place(command);
        return command.token().orderId();
    }

    private static OrderId paidOrder(ShopFixture shop, String event) {
        OrderId order = placed(shop);
        shop.receive(
                event,
                ShopFixture.depositUpdate(
                        DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        shop.inboxJob.run();
        return order;
    }
}
