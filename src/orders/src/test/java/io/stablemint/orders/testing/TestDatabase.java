package io.stablemint.orders.testing;

import io.stablemint.orders.storage.SchemaMigration;
import io.stablemint.orders.storage.Transactions;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A real database with the real schema and the real persistence unit; only JTA is replaced. */
public final class TestDatabase {

    /** Those that fill, in the order in which they can be emptied. */
    private static final List<String> TABLES = List.of(
            "notification",
            "fulfilment",
            "payment_attempt",
            "order_line",
            "orders",
            "customer",
            "shop_user_group",
            "shop_user");

    private final DataSource dataSource;
    private final EntityManagerFactory factory;

    TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        new SchemaMigration(dataSource).run();
        this.factory = Persistence.createEntityManagerFactory(
                "orders",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", dataSource,
                        "eclipselink.logging.level", "WARNING"));
    }

    public Transactions transactions() {
        return new LocalTransactions(factory);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** The rows of a query, each column as text. */
    public List<String> rows(String query) {
        return transactions().inNew(em -> {
            List<?> rows = em.createNativeQuery(query).getResultList();
            return rows.stream()
                    .map(row ->
                            row instanceof Object[] columns ? List.of(columns).toString() : String.valueOf(row))
                    .toList();
        });
    }

    /** This database without its orders. */
    TestDatabase emptied() {
        TABLES.forEach(table -> transactions()
                .runInNew(em -> em.createNativeQuery("DELETE FROM " + table).executeUpdate()));
        return this;
    }
}
