package io.stablemint.orders.catalogue;

import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The shelf, in the order in which it should be shown. */
@Dependent
public class Catalogue {

    private final Transactions transactions;

    @Inject
    public Catalogue(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Everything on sale, best things first. */
    public List<Product> products() {
        return transactions.inNew(
                em -> em.createQuery("SELECT p FROM ProductRow p ORDER BY p.shelfPlace", ProductRow.class)
                        .getResultStream()
                        .map(ProductRow::toProduct)
                        .toList());
    }

    /** One product, or nothing if the shop does not (or no longer) sell it. */
    public Optional<Product> find(String sku) {
        return transactions.inNew(
                em -> Optional.ofNullable(em.find(ProductRow.class, sku)).map(ProductRow::toProduct));
    }
}
