package io.stablemint.orders.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.settings.RefundSettings;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.Figures;
import io.stablemint.orders.testing.ManyOrders;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A large statement on PostgreSQL. It records the time and does not judge it. With {@code -Dstatement.lines=100000} it has as many lines as the
 * largest that is expected.
 */
class LargeStatementTest {

    private static final int LINES = Integer.getInteger("statement.lines", 2_000);

    /** Every so many lines the amount is another one. */
    private static final int WRONG_EVERY = 500;

    private final ShopFixture shop = new ShopFixture(DatabaseKind.POSTGRESQL);
    private final Transactions transactions = shop.database.transactions();
    private final StatementService statements = new StatementService(transactions, shop.clock, shop.ids);

    @AfterAll
    static void empty() {
        DatabaseKind.POSTGRESQL.empty();
    }

    @Test
    void everyLineIsCompared_andTheProgressIsVisible() {
        ManyOrders.insert(shop.database, 1, LINES);
        long start = System.nanoTime();
        String id = upload();

        List<Integer> progress = new ArrayList<>();
        Transactions observed = new ObservedTransactions(transactions, () -> progress.add(view(id).processed()));
        new StatementJob(observed, shop.clock, ShopFixture.SETTINGS).run();

        assertThat(view(id).state()).isEqualTo(StatementState.DONE);
        assertThat(view(id).processed()).isEqualTo(LINES);
        assertThat(progress).isSorted().hasSizeGreaterThan(LINES / 500);
        assertThat(new StatementFindings(transactions, shop.clock, shop.deposits, new RefundSettings(Optional.empty()))
                        .count(id))
                .containsOnlyKeys(Finding.OTHER_AMOUNT);
        Figures.add(
                "faces",
                Map.of(
                        "statement_lines",
                        (long) LINES,
                        "statement_seconds",
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)));
    }

    private String upload() {
        Instant now = Instant.now();
        String id = statements.upload(
                new ByteArrayInputStream(file().getBytes(UTF_8)),
                new StatementUpload(
                        "olga", "may.csv", now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(1)), false));
        assertThat(statements.setColumns(id, statements.proposal(view(id).header())))
                .isEqualTo(ActionResult.DONE);
        return id;
    }

    private StatementView view(String id) {
        return statements.find(id).orElseThrow();
    }

    private static String file() {
        StringBuilder file = new StringBuilder("reference,idempotency_key,order_id,amount,currency,status\n");
        for (int n = 1; n <= LINES; n++) {
            String amount = n % WRONG_EVERY == 0 ? "1.50" : "1.60";
            file.append(ManyOrders.reference(n))
                    .append(',')
                    .append(ManyOrders.id(n))
                    .append(',');
            file.append(ManyOrders.id(n)).append(',').append(amount).append(",EUR,Accepted\n");
        }
        return file.toString();
    }

    /** Calls back after each part. */
    private record ObservedTransactions(Transactions all, Runnable afterPart) implements Transactions {

        @Override
        public <T> T inNew(Function<EntityManager, T> work) {
            return all.inNew(work);
        }

        @Override
        public <T> T inNewWithRetry(Function<EntityManager, T> work) {
            T result = all.inNewWithRetry(work);
            afterPart.run();
            return result;
        }

        @Override
        public long retries() {
            return all.retries();
        }

        @Override
        public boolean canSkipLocked() {
            return all.canSkipLocked();
        }
    }
}
