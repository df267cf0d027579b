package io.stablemint.orders.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoAccountsTest {

    @ParameterizedTest
    @EnumSource
    void customersClerkAndOperator_eachInOneGroup(DatabaseKind kind) {
        ShopFixture shop = seeded(kind, "first");

        assertThat(shop.database.rows("SELECT login, group_name FROM shop_user_group ORDER BY login"))
                .containsExactly("anna customer", "ben customer", "carla clerk", "olga operator");
        assertThat(shop.database.rows("SELECT login, country FROM customer ORDER BY login"))
                .containsExactly("anna DE", "ben NL");
        assertThat(hashes(shop)).hasSize(4).allMatch(hash -> hash.startsWith("PBKDF2WithHmacSHA256:"));
    }

    @ParameterizedTest
    @EnumSource
    void onlyThePasswordChanges_whenTheyExist(DatabaseKind kind) {
        ShopFixture shop = seeded(kind, "first");
        List<String> before = hashes(shop);

        accounts(shop).seed("second");

        assertThat(hashes(shop)).hasSize(4).doesNotContainAnyElementsOf(before);
        assertThat(shop.database.rows("SELECT login FROM customer ORDER BY login"))
                .containsExactly("anna", "ben");
    }

    @ParameterizedTest
    @EnumSource
    void seededCustomerCanPay(DatabaseKind kind) {
        ShopFixture shop = seeded(kind, "first");
        RegisteredCustomer ben = shop.customers.findByLogin("ben").orElseThrow();
        PlaceOrderCommand command = shop.coffeeOrder(ben);

        shop.checkout.place(command);

        assertThat(shop.attempt(command.token().orderId()).state()).isEqualTo(AttemptState.OPEN);
    }

    private static ShopFixture seeded(DatabaseKind kind, String password) {
        ShopFixture shop = new ShopFixture(kind);
        accounts(shop).seed(password);
        return shop;
    }

    private static DemoAccounts accounts(ShopFixture shop) {
        return new DemoAccounts(shop.database.transactions(), shop.customers);
    }

    private static List<String> hashes(ShopFixture shop) {
        return shop.database.rows("SELECT password_hash FROM shop_user");
    }
}
