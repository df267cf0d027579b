package io.stablemint.orders.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.schema.SchemaMigration;
import io.stablemint.orders.testing.DatabaseKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseHealthTest {

    /** Long enough for a working database on a busy machine. */
    private static final Duration PLENTY = Duration.ofMinutes(1);

    private final List<Thread> started = new ArrayList<>();
    private final ThreadFactory threads = task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        started.add(thread);
        return thread;
    };

    @ParameterizedTest
    @EnumSource
    void noProblem_whenTheSchemaHasTheVersion(DatabaseKind kind) {
        DataSource database = kind.fresh();
        String version = new SchemaMigration(database).run();

        assertThat(new DatabaseHealth(database, threads, PLENTY).problem(version))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void problem_whenTheSchemaIsOlder(DatabaseKind kind) {
        DataSource database = kind.fresh();
        new SchemaMigration(database).run();

        assertThat(new DatabaseHealth(database, threads, PLENTY).problem("999"))
                .contains("Its schema does not have version 999.");
    }

    @Test
    void problem_whenThereIsNoSchema() {
        assertThat(new DatabaseHealth(DatabaseKind.H2.fresh(), threads, PLENTY).problem("1"))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("It cannot be read: Jdbc"));
    }

    @Test
    void oneThreadHangsAndEveryCallerGetsAnAnswer_whenTheDatabaseHangs() throws InterruptedException {
        DataSource working = DatabaseKind.H2.fresh();
        String version = new SchemaMigration(working).run();
        HangingDatabase database = new HangingDatabase(working);
        DatabaseHealth health = new DatabaseHealth(database, threads, Duration.ofMillis(1));

        for (int i = 0; i < 100; i++) {
            assertThat(health.problem(version)).contains("It does not answer.");
        }
        assertThat(started).hasSize(1);

        database.release();
        started.get(0).join();
        // It has not hung since then, so the next check may wait for as long as it takes.
        assertThat(new DatabaseHealth(database, threads, PLENTY).problem(version))
                .isEmpty();
        health.problem(version);
        assertThat(started).hasSize(3);
        assertThat(database.asked()).isLessThanOrEqualTo(3);
    }
}
