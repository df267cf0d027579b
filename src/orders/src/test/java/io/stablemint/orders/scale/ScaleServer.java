package io.stablemint.orders.scale;

import io.stablemint.orders.testing.TestDatabase;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import java.nio.file.Path;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A PostgreSQL with large databases. Its data are deleted when it is closed. */
final class ScaleServer implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "scale");

    /**
     * Commits do not wait for the disk, so a constant wait cannot hide what grows. Nothing runs in the background: the tables are vacuumed
     * after they are filled. What decides about a plan has PostgreSQL's default.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "off"),
            Map.entry("synchronous_commit", "off"),
            Map.entry("full_page_writes", "off"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_wal_size", "4GB"),
            Map.entry("autovacuum", "off"),
            Map.entry("shared_buffers", "1500MB"),
            Map.entry("maintenance_work_mem", "400MB"),
            Map.entry("max_parallel_maintenance_workers", "0"));

    private final PostgreSqlServer server;

    private ScaleServer(PostgreSqlServer server) {
        this.server = server;
    }

    static ScaleServer start() {
        return new ScaleServer(PostgreSqlServer.start(FOLDER, SETTINGS));
    }

    /** A new database with the order system's schema. */
    TestDatabase create(String name) {
        PGConnectionPoolDataSource connections = new PGConnectionPoolDataSource();
        connections.setUrl(server.create(name).url());
        connections.setUser("postgres");
        return new TestDatabase(JdbcConnectionPool.create(connections));
    }

    @Override
    public void close() {
        server.close();
        Folders.emptied(FOLDER);
    }
}
