package io.stablemint.testsupport.postgresql;

import io.stablemint.testsupport.waiting.Await;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One PostgreSQL process of a {@link ReplicatedPostgreSql}: it is the primary, or the standby that becomes the primary. */
final class PostgreSqlNode {

    private static final long STOP_LIMIT_SECONDS = 30;

    private final Path program;
    private final Path data;
    private final int port;
    private final Process process;

    private PostgreSqlNode(Path program, Path data, int port, Process process) {
        this.program = program;
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts PostgreSQL, and waits until it answers queries.
     *
     * @param program the executable file
     * @param data the folder of a database cluster
     * @param settings override those in the folder
     */
    static PostgreSqlNode start(Path program, Path data, int port, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL does not run as root; in a user namespace of its own it is another user.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program.toString(), "-D", data.toString(), "-p", String.valueOf(port)));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(
                            data.resolveSibling(data.getFileName() + ".log").toFile()))
                    .start();
            PostgreSqlNode node = new PostgreSqlNode(program, data, port, process);
            Await.until("a PostgreSQL that answers", node::isReady, Boolean::booleanValue);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started", e);
        }
    }

    Path program() {
        return program;
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    Database database() {
        return Database.postgreSql(port, "postgres");
    }

    /** {@code kill -9} of all its processes, as if the machine had failed. */
    void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** Makes the standby the primary; when this returns, it accepts writes. */
    void promote() {
        database().rows("SELECT pg_promote(true, 60)");
    }

    /** Sets a parameter while it runs. */
    void set(String name, String value) {
        database().change("ALTER SYSTEM SET " + name + " = '" + value + "'");
        database().rows("SELECT pg_reload_conf()");
    }

    /** Stops it at once, if it runs; what was committed is kept. */
    void stop() {
        if (process.isAlive()) {
            // SIGINT is PostgreSQL's fast shutdown, which does not wait for clients; Java can only send SIGTERM, which
            // does.
            database()
                    .rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                            + " AND backend_type = 'client backend'");
            process.destroy();
            awaitEnd();
        }
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("PostgreSQL ended; see " + data.getFileName() + ".log");
        }
        try (Connection connection = database().connect()) {
            return connection.isValid(1);
        } catch (SQLException starting) {
            return false;
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was ending", e);
        }
    }
}
