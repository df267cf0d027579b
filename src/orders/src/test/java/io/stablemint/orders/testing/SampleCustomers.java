package io.stablemint.orders.testing;

import io.stablemint.orders.ordering.Kyc;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.payment.ShopFixture;
import java.time.LocalDate;

/** A registered customer with an account. */
public final class SampleCustomers {

    public static final RegisteredCustomer ANNA = new RegisteredCustomer(
            "01SAMPLEANNA00000000000000",
            "anna@example.com",
            "DE",
            new Kyc("Anna Petersen", "DE", "Deichstr. 4, 20459 Hamburg", LocalDate.of(1988, 5, 17)));

    private SampleCustomers() {}

    /** Inserts the customer with login name anna; the account has no valid password. */
    public static RegisteredCustomer register(ShopFixture shop) {
        shop.customers.register("anna", ANNA);
        account(shop, "anna", "none", "customer");
        return ANNA;
    }

    /** Inserts an account in one group. */
    public static void account(ShopFixture shop, String login, String passwordHash, String group) {
        shop.database.transactions().runInNew(em -> {
            em.createNativeQuery("INSERT INTO shop_user (login, password_hash) VALUES (?, ?)")
                    .setParameter(1, login)
                    .setParameter(2, passwordHash)
                    .executeUpdate();
            em.createNativeQuery("INSERT INTO shop_user_group (login, group_name) VALUES (?, ?)")
                    .setParameter(1, login)
                    .setParameter(2, group)
                    .executeUpdate();
        });
    }
}
