package io.stablemint.testsupport.postgresql;

import io.stablemint.testsupport.files.Folders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL of its own, which can be stopped and started again with everything that was committed. */
public final class PostgreSqlServer implements DatabaseServer {

    private static final String DEFAULT_DATABASE = "postgres";

    private final Path data;
    private final Map<String, String> settings;
    private EmbeddedPostgres running;

    private PostgreSqlServer(Path data, Map<String, String> settings, EmbeddedPostgres running) {
        this.data = data;
        this.settings = settings;
        this.running = running;
    }

    /**
     * Starts it on a free port, with no data.
     *
     * @param folder which is emptied, and gets the data
     * @param settings of {@code postgresql.conf}
     */
    public static PostgreSqlServer start(Path folder, Map<String, String> settings) {
        Path data = Folders.emptied(folder.toAbsolutePath());
        try {
            return new PostgreSqlServer(data, settings, builder(data, settings).start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started", e);
        }
    }

    /** The database that every PostgreSQL has. */
    @Override
    public Database database() {
        return Database.postgreSql(running.getPort(), DEFAULT_DATABASE);
    }

    /** A new, empty database. */
    public Database create(String name) {
        database().change("CREATE DATABASE " + name);
        return Database.postgreSql(running.getPort(), name);
    }

    /** The program's file, in the folder into which it was unpacked. */
    Path program() {
        String pid = Folders.firstLine(data.resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(pid))
                .flatMap(process -> process.info().command())
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException("There is no process " + pid));
    }

    /** Stops it; all connections are closed. */
    public void stop() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be stopped", e);
        }
    }

    /** Starts it again, on the same port with the same data. */
    public void startAgain() {
        try {
            running = builder(data, settings).setPort(running.getPort()).start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started again", e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static EmbeddedPostgres.Builder builder(Path data, Map<String, String> settings) {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        settings.forEach(builder::setServerConfig);
        return builder;
    }
}
