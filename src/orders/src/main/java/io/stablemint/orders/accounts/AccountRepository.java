package io.stablemint.orders.accounts;

import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads accounts. Each method runs in a transaction of its own. */
@Dependent
public class AccountRepository {

    private final Transactions transactions;

    @Inject
    public AccountRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The hash of an account's password. */
    Optional<String> passwordHash(String login) {
        return transactions.inNew(em -> texts(em, "SELECT password_hash FROM shop_user WHERE login = ?", login).stream()
                .findFirst());
    }

    Account get(String login) {
        return transactions.inNew(em -> new Account(
                login,
                texts(em, "SELECT group_name FROM shop_user_group WHERE login = ?", login).stream()
                        .collect(Collectors.toSet())));
    }

    private static List<String> texts(EntityManager em, String query, String login) {
        List<?> rows = em.createNativeQuery(query).setParameter(1, login).getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
