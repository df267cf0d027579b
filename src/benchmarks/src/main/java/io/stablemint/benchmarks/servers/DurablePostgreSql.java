package io.stablemint.benchmarks.servers;

import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import java.nio.file.Path;
import java.util.Map;

/** PostgreSQL as in production: it writes to disk at every commit. */
public final class DurablePostgreSql {

    private static final Map<String, String> SETTINGS =
            Map.of("fsync", "on", "synchronous_commit", "on", "shared_buffers", "256MB");

    private DurablePostgreSql() {}

    /** Starts one with its data in this folder. */
    public static PostgreSqlServer start(Path work) {
        return PostgreSqlServer.start(work.resolve("postgres-data"), SETTINGS);
    }
}
