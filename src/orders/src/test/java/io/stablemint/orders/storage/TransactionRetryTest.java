package io.stablemint.orders.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionRetryTest {

    private final List<Long> waits = new ArrayList<>();
    private final TransactionRetry retry = new TransactionRetry(waits::add);
    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void runsAgain_whenTheDatabaseRolledItBackForAConcurrentOne(String sqlState) {
        String result = run(failing(3, sqlState));

        assertThat(result).isEqualTo("committed");
        assertThat(tries).hasValue(4);
        assertThat(retry.retries()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "08006", "42601"})
    void runsOnce_whenTheErrorIsAnother(String sqlState) {
        assertThatThrownBy(() -> run(failing(1, sqlState))).isInstanceOf(PersistenceException.class);

        assertThat(tries).hasValue(1);
        assertThat(retry.retries()).isZero();
    }

    @Test
    void givesUp_afterTwentyTries() {
        assertThatThrownBy(() -> run(failing(1000, "40001")))
                .isInstanceOf(PersistenceException.class)
                .hasRootCauseMessage("try 20");

        assertThat(tries).hasValue(20);
        assertThat(retry.retries()).isEqualTo(19);
    }

    @Test
    void waitsLongerWithEachTry_upToALimit() {
        run(failing(19, "40001"));

        assertThat(waits).startsWith(2_000L, 4_000L, 8_000L, 16_000L).isSorted().endsWith(250_000L, 250_000L);
    }

    @Test
    void runsAgainAtOnce_whenTheThreadIsInterrupted() {
        TransactionRetry sleeping = new TransactionRetry();
        Thread.currentThread().interrupt();

        String result = sleeping.run(failing(2, "40001"), TemporaryFailure::isConcurrentTransaction);

        assertThat(result).isEqualTo("committed");
        assertThat(Thread.interrupted()).isTrue();
    }

    private String run(Supplier<String> transaction) {
        return retry.run(transaction, TemporaryFailure::isConcurrentTransaction);
    }

    private Supplier<String> failing(int times, String sqlState) {
        return () -> {
            int number = tries.incrementAndGet();
            if (number <= times) {
                SQLException error = new SQLException("try " + number, sqlState);
                throw new PersistenceException(new IllegalStateException("the provider's own exception", error));
            }
            return "committed";
        };
    }
}
