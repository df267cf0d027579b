package io.stablemint.orders.health;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/** Whether the database answers, and has the schema that this version of the application needs. */
public final class DatabaseHealth {

    /** With the other checks, an answer comes within a second. */
    private static final Duration LIMIT = Duration.ofMillis(750);

    // Flyway creates the table with quoted names, which H2 would otherwise convert to capital letters.
    private static final String APPLIED_VERSIONS =
            "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"success\" = TRUE AND \"version\" IS NOT NULL";

    private final BoundedProbe<Set<String>> appliedVersions;

    /**
     * Checks this database.
     *
     * @param threads where a check runs, because it may hang
     */
    public DatabaseHealth(DataSource database, ThreadFactory threads) {
        this(database, threads, LIMIT);
    }

    DatabaseHealth(DataSource database, ThreadFactory threads, Duration limit) {
        this.appliedVersions = new BoundedProbe<>(() -> appliedVersions(database), threads, limit);
    }

    /**
     * What is wrong, as a sentence; empty if nothing is.
     *
     * @param schemaVersion the version that the application needs
     */
    public Optional<String> problem(String schemaVersion) {
        try {
            return appliedVersions
                    .result()
                    .map(versions -> schemaProblem(versions, schemaVersion))
                    .orElse(Optional.of("It does not answer."));
        } catch (ExecutionException e) {
            // The class only: a driver's message may contain the address or the user.
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            return Optional.of("It cannot be read: " + cause.getClass().getSimpleName() + ".");
        }
    }

    private static Optional<String> schemaProblem(Set<String> versions, String needed) {
        return versions.contains(needed)
                ? Optional.empty()
                : Optional.of("Its schema does not have version " + needed + ".");
    }

    private static Set<String> appliedVersions(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(APPLIED_VERSIONS)) {
            Set<String> versions = new HashSet<>();
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
            return versions;
        }
    }
}
