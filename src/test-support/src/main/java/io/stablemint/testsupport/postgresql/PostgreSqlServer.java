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

    /** The same database server with another database and user. */
    public Database database(String name, String user, String password) {
        return new Database(Database.postgreSql(running.getPort(), name).url(), user, password);
    }

    /** Lets this user connect with a password only; by default nobody needs one. */
    public void requirePassword(String user) {
        String rules =
                "host all " + user + " 127.0.0.1/32 scram-sha-256\nhost all " + user + " ::1/128 scram-sha-256\n";
        Path file = data.resolve("pg_hba.conf");
        Folders.write(file, rules + Folders.text(file));
        database().rows("SELECT pg_reload_conf()");
    }

    /** A base backup, made while it runs. */
    public void backUp(Path folder) {
        BaseBackup.copyWithLog(database(), data, folder.toAbsolutePath());
    }

    /** Starts it again with the data of a backup; what was committed later is gone. */
    public void restore(Path backup) {
        stop();
        Folders.emptied(data);
        Folders.copy(backup, data);
        startAgain();
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
