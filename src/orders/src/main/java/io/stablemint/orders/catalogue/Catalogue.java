package io.stablemint.orders.catalogue;

import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Queries for the products on sale. */
@Dependent
public class Catalogue {

    private final Transactions transactions;

    @Inject
    public Catalogue(Transactions transactions) {
        this.transactions = transactions;
    }

    /** All products, in the order in which pages show them. */
    public List<Product> products() {
        return transactions.inNew(
                em -> em.createQuery("SELECT p FROM ProductRow p ORDER BY p.shelfPlace", ProductRow.class)
                        .getResultStream()
                        .map(ProductRow::toProduct)
                        .toList());
    }

    /** One product; empty if the shop does not sell it. */
    public Optional<Product> find(String sku) {
        return transactions.inNew(
                em -> Optional.ofNullable(em.find(ProductRow.class, sku)).map(ProductRow::toProduct));
    }
}
