package io.stablemint.orders.startup;

import io.stablemint.orders.accounts.PasswordHash;
import io.stablemint.orders.ordering.CustomerRepository;
import io.stablemint.orders.ordering.Kyc;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Accounts for demonstrations. They are created only if {@code orders.demo-password} is set; never set it in production. */
@Dependent
class DemoAccounts {

    private final Transactions transactions;
    private final CustomerRepository customers;

    @Inject
    DemoAccounts(Transactions transactions, CustomerRepository customers) {
        this.transactions = transactions;
        this.customers = customers;
    }

    /** Creates the accounts that do not exist, and sets the password of all of them. */
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
        if (customers.findByLogin(login).isEmpty()) {
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
