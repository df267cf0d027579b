package io.stablemint.systemtests.world;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A real PostgreSQL that can go away and come back with everything that was committed. */
public final class Postgres implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres running;

    private Postgres(Path data, EmbeddedPostgres running) {
        this.data = data;
        this.running = running;
    }

    static Postgres startedIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path data = Files.createTempDirectory(folder.toAbsolutePath(), "database");
        return new Postgres(data, builder(data).start());
    }

    /** Ends it; whoever is connected is cut off. */
    public void stop() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }

    /** Starts it again, on the same port with the same data. */
    public void startAgain() {
        try {
            running = builder(data).setPort(running.getPort()).start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start again", e);
        }
    }

    /** The first column of what a query finds. */
    public List<String> rows(String sql) {
        try (Connection connection = connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }

    /** Changes rows behind the product's back, and answers how many. */
    public int change(String sql) {
        try (Connection connection = connections().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not do it: " + e.getMessage(), e);
        }
    }

    DataSource connections() {
        return running.getPostgresDatabase();
    }

    int port() {
        return running.getPort();
    }

    @Override
    public void close() {
        stop();
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }
}
