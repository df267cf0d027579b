package io.stablemint.orders.testing;

import io.stablemint.orders.schema.SchemaMigration;
import io.stablemint.orders.storage.Transactions;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real database with the real schema and persistence unit. Only JTA is replaced. */
public final class TestDatabase {

    /** The tables that tests fill, in an order in which their rows can be deleted. */
    private static final List<String> TABLES = List.of(
            "sign_in_limit",
            "payment_statement_part",
            "payment_statement_row",
            "payment_statement",
            "statement_columns",
            "history",
            "notification",
            "fulfilment",
            "refund_request",
            "payment_attempt",
            "order_line",
            "orders",
            "customer",
            "shop_user_group",
            "shop_user");

    private final DataSource dataSource;
    private final EntityManagerFactory factory;

    /** Migrates the database to the current schema. */
    public TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        new SchemaMigration(dataSource).run();
        this.factory = Persistence.createEntityManagerFactory(
                "orders",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", dataSource,
                        "eclipselink.logging.level", "WARNING",
                        // Conflicts with concurrent transactions are expected, and every other error is thrown.
                        "eclipselink.logging.level.sql", "SEVERE"));
    }

    public Transactions transactions() {
        return new LocalTransactions(factory, true);
    }

    /** As for a database that cannot skip locked rows. */
    public Transactions transactionsWithoutSkipLocked() {
        return new LocalTransactions(factory, false);
    }

    /** Transactions whose first try always fails at the commit, as a serializable database may decide. */
    public Transactions transactionsRunTwice() {
        return new TransactionsRunTwice(factory);
    }

    /** Transactions that change nothing, but read all that their work reads and changes. */
    public Transactions transactionsRolledBack() {
        return new TransactionsRolledBack(factory);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** The rows of a query, columns separated by blanks, numbers without trailing zeros. */
    public List<String> rows(String query) {
        return transactions().inNew(em -> {
            List<?> rows = em.createNativeQuery(query).getResultList();
            return rows.stream()
                    .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                    .map(columns -> Stream.of(columns).map(TestDatabase::text).collect(Collectors.joining(" ")))
                    .toList();
        });
    }

    /** The rows of a query as one text, usually a single row. */
    public String row(String query) {
        return String.join(" | ", rows(query));
    }

    private static String text(@Nullable Object column) {
        return column instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : String.valueOf(column);
    }

    /** Deletes all rows except the products, and resets the switches. */
    TestDatabase emptied() {
        transactions()
                .runInNew(em -> em.createNativeQuery("UPDATE operator_switch SET stopped = FALSE, version = 0")
                        .executeUpdate());
        TABLES.forEach(table -> transactions()
                .runInNew(em -> em.createNativeQuery("DELETE FROM " + table).executeUpdate()));
        return this;
    }
}
