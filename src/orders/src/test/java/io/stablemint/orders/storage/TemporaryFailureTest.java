package io.stablemint.orders.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporaryFailureTest {

    @ParameterizedTest
    @CsvSource({
        "40001, true",
        "40P01, true",
        "08006, true",
        "08001, true",
        "57P01, true",
        "57P03, true",
        "53300, true",
        "25006, true",
        "HYT00, true",
        "55P03, true",
        "23505, false",
        "42601, false",
        "22001, false",
        "57014, false"
    })
    void isTemporary_dependsOnTheSqlState(String sqlState, boolean temporary) {
        assertThat(TemporaryFailure.isCauseOf(wrapped(new SQLException("reason", sqlState))))
                .isEqualTo(temporary);
    }

    @Test
    void isNotTemporary_withoutADatabaseError() {
        assertThat(TemporaryFailure.isCauseOf(new IllegalStateException("a bug")))
                .isFalse();
        assertThat(TemporaryFailure.isCauseOf(wrapped(new SQLException("no state"))))
                .isFalse();
    }

    private static PersistenceException wrapped(SQLException error) {
        return new PersistenceException(new IllegalStateException("the provider's own exception", error));
    }
}
