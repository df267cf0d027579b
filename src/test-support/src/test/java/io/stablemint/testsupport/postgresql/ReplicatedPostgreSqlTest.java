package io.stablemint.testsupport.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.testsupport.postgresql.ReplicatedPostgreSql.Commit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicatedPostgreSqlTest {

    @Test
    void committedRowsAreKept_whenThePrimaryIsKilled_alsoTheSecondTime(@TempDir Path folder) {
        try (ReplicatedPostgreSql both = ReplicatedPostgreSql.start(folder, Commit.SYNCHRONOUS)) {
            both.database().change("CREATE TABLE kept (number INTEGER)");
            both.database().change("INSERT INTO kept VALUES (1)");
            both.killPrimary();
            both.promoteStandby();
            both.database().change("INSERT INTO kept VALUES (2)");
            both.replaceStandby();
            both.database().change("INSERT INTO kept VALUES (3)");
            both.killPrimary();
            both.promoteStandby();

            assertThat(both.database().rows("SELECT number FROM kept ORDER BY number"))
                    .isEqualTo(List.of("1", "2", "3"));
        }
    }

    @Test
    void lastCommitsAreLost_whenTheStandbyWasDisconnected(@TempDir Path folder) {
        try (ReplicatedPostgreSql both = ReplicatedPostgreSql.start(folder, Commit.ASYNCHRONOUS)) {
            both.database().change("CREATE TABLE kept (number INTEGER)");
            both.awaitReplication();
            both.disconnectStandby();
            both.database().change("INSERT INTO kept VALUES (1)");
            both.killPrimary();
            both.promoteStandby();

            assertThat(both.database().rows("SELECT number FROM kept")).isEmpty();
        }
    }
}
