package io.stablemint.systemtests.scale;

import io.stablemint.testsupport.postgresql.Database;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which server has claimed which notification: a trigger in the database, which knows a server by the name that its connections have. A claim
 * moves the due time, and nothing else.
 */
final class ClaimLog {

    private static final String TRIGGER = """
            CREATE TABLE claim_log (server TEXT NOT NULL, notification TEXT NOT NULL);
            CREATE FUNCTION log_claim() RETURNS trigger LANGUAGE plpgsql AS $$
              BEGIN
                INSERT INTO claim_log VALUES (current_setting('application_name'), NEW.id);
                RETURN NULL;
              END $$;
            CREATE TRIGGER log_claim AFTER UPDATE ON notification FOR EACH ROW
              WHEN (NEW.version = OLD.version AND NEW.due_at > OLD.due_at) EXECUTE FUNCTION log_claim();
            """;

    private final Database database;

    private ClaimLog(Database database) {
        this.database = database;
    }

    static ClaimLog begin(Database database) {
        database.change(TRIGGER);
        return new ClaimLog(database);
    }

    /** The number of claimed notifications by server; then begins anew. */
    Map<String, Long> takeCounts() {
        Map<String, Long> counts = new TreeMap<>();
        database.rows("SELECT server || ' ' || COUNT(*) FROM claim_log GROUP BY server")
                .forEach(row -> counts.put(row.split(" ")[0], Long.valueOf(row.split(" ")[1])));
        database.change("DELETE FROM claim_log");
        return counts;
    }

    /** The notifications that were claimed more than once since the counts were taken. */
    List<String> claimedTwice() {
        return database.rows("SELECT notification FROM claim_log GROUP BY notification HAVING COUNT(*) > 1");
    }

    /** Removes the trigger, so that it costs nothing in a measurement. */
    void end() {
        database.change("DROP TRIGGER log_claim ON notification; DROP FUNCTION log_claim(); DROP TABLE claim_log");
    }
}
