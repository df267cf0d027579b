package io.stablemint.orders.start;

import io.stablemint.orders.ordering.Customers;
import io.stablemint.orders.ordering.Kyc;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Accounts to try the shop with. They exist only where {@code orders.demo-password} is set, which production never does. */
@Dependent
class DemoAccounts {

    private final Transactions transactions;
    private final Customers customers;

    @Inject
    DemoAccounts(Transactions transactions, Customers customers) {
        this.transactions = transactions;
        this.customers = customers;
    }

    /** Makes sure that all of them exist and have this password. */
    void seed(String password) {
        String hash = PasswordHash.of(password);
        account("anna", hash, "customer");
        account("ben", hash, "customer");
        account("carla", hash, "clerk");
        account("olga", hash, "operator");
        customer(
                "anna",
                new RegisteredCustomer(
                        "01DEMOANNA0000000000000000",
                        "anna@example.com",
                        "DE",
                        new Kyc("Anna Petersen", "DE", "Deichstr. 4, 20459 Hamburg", LocalDate.of(1988, 5, 17))));
        customer(
                "ben",
                new RegisteredCustomer(
                        "01DEMOBEN00000000000000000",
                        "ben@example.com",
                        "NL",
                        new Kyc("Ben de Vries", "NL", "Oudegracht 21, 3511 AB Utrecht", LocalDate.of(1979, 11, 2))));
    }

    private void account(String login, String hash, String group) {
        transactions.runInNew(em -> {
            if (update(em, "UPDATE shop_user SET password_hash = ? WHERE login = ?", hash, login) == 0) {
                update(em, "INSERT INTO shop_user (login, password_hash) VALUES (?, ?)", login, hash);
                update(em, "INSERT INTO shop_user_group (login, group_name) VALUES (?, ?)", login, group);
            }
        });
    }

    private void customer(String login, RegisteredCustomer customer) {
        if (customers.withLogin(login).isEmpty()) {
            customers.register(login, customer);
        }
    }

    private static int update(EntityManager em, String sql, String first, String second) {
        return em.createNativeQuery(sql)
                .setParameter(1, first)
                .setParameter(2, second)
                .executeUpdate();
    }
}
