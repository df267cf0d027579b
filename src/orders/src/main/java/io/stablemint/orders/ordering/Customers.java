package io.stablemint.orders.ordering;

import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The registered customers. */
@Dependent
public class Customers {

    private final Transactions transactions;

    @Inject
    public Customers(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<RegisteredCustomer> withId(String id) {
        return transactions.inNew(
                em -> Optional.ofNullable(em.find(CustomerRow.class, id)).map(CustomerRow::toCustomer));
    }

    /** Whose login name this is. */
    public Optional<RegisteredCustomer> withLogin(String login) {
        return transactions.inNew(
                em -> em.createQuery("SELECT c FROM CustomerRow c WHERE c.login = :login", CustomerRow.class)
                        .setParameter("login", login)
                        .getResultStream()
                        .findFirst()
                        .map(CustomerRow::toCustomer));
    }

    /** Writes a new customer down. */
    public void register(String login, RegisteredCustomer customer) {
        transactions.runInNew(em -> em.persist(CustomerRow.of(login, customer)));
    }
}
