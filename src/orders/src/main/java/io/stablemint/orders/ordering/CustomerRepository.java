package io.stablemint.orders.ordering;

import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads and writes registered customers. Each method runs in a transaction of its own. */
@Dependent
public class CustomerRepository {

    private final Transactions transactions;

    @Inject
    public CustomerRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The customer with this id. */
    public Optional<RegisteredCustomer> findById(String id) {
        return transactions.inNew(
                em -> Optional.ofNullable(em.find(CustomerRow.class, id)).map(CustomerRow::toCustomer));
    }

    /** The customer with this login name. */
    public Optional<RegisteredCustomer> findByLogin(String login) {
        return transactions.inNew(
                em -> em.createQuery("SELECT c FROM CustomerRow c WHERE c.login = :login", CustomerRow.class)
                        .setParameter("login", login)
                        .getResultStream()
                        .findFirst()
                        .map(CustomerRow::toCustomer));
    }

    /** The id of the customer with this login name or e-mail address. The caller must have checked the role. */
    public Optional<String> findId(String loginOrEmail) {
        return transactions.inNew(em -> em.createQuery(
                        "SELECT c.id FROM CustomerRow c WHERE c.login = :text OR c.email = :text ORDER BY c.id",
                        String.class)
                .setParameter("text", loginOrEmail)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
    }

    /** Inserts a new customer. */
    public void register(String login, RegisteredCustomer customer) {
        transactions.runInNew(em -> em.persist(CustomerRow.of(login, customer)));
    }
}
