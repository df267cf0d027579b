package io.stablemint.systemtests.scale;

import io.stablemint.testsupport.postgresql.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which server has claimed which notification: a trigger in the database, which knows a server by the name that its connections have. A claim
 * moves the due time, and nothing else.
 */
final class ClaimLog implements AutoCloseable {

    private static final String TRIGGER = """
            CREATE TABLE claim_log (server TEXT NOT NULL, notification TEXT NOT NULL, at TIMESTAMPTZ NOT NULL);
            CREATE FUNCTION log_claim() RETURNS trigger LANGUAGE plpgsql AS $$
              BEGIN
                INSERT INTO claim_log VALUES (current_setting('application_name'), NEW.id, clock_timestamp());
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

    /** The number of claimed notifications by server. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String server : database.rows("SELECT DISTINCT server FROM claim_log")) {
            counts.put(server, (long) claimsOf(server).size());
        }
        return counts;
    }

    /** When a server made its first claim, in seconds after the first claim of all; empty if it made none. */
    Optional<Double> firstClaim(String server) {
        return claimsOf(server).stream().findFirst().map(Double::valueOf);
    }

    /** When the last claim was made, in seconds after the first one. */
    double lastClaim() {
        return Double.parseDouble(database.rows("SELECT EXTRACT(EPOCH FROM MAX(at) - MIN(at)) FROM claim_log")
                .get(0));
    }

    private List<String> claimsOf(String server) {
        return database.rows(
                "SELECT EXTRACT(EPOCH FROM at - (SELECT MIN(at) FROM claim_log)) FROM claim_log WHERE server = '"
                        + server + "' ORDER BY at");
    }

    /** The notifications that were claimed more than once. */
    List<String> claimedTwice() {
        return database.rows("SELECT notification FROM claim_log GROUP BY notification HAVING COUNT(*) > 1");
    }

    /** Removes the trigger, so that it costs nothing in a measurement. */
    @Override
    public void close() {
        database.change("DROP TRIGGER log_claim ON notification; DROP FUNCTION log_claim(); DROP TABLE claim_log");
    }
}
