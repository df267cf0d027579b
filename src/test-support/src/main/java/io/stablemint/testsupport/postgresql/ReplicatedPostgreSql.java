package io.stablemint.testsupport.postgresql;

import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.waiting.Await;
import java.nio.file.Path;
import java.util.Map;

/** Two PostgreSQL servers: a primary, and a standby that gets every change through streaming replication and can replace the primary. */
public final class ReplicatedPostgreSql implements DatabaseServer {

    /** Whether a commit waits until the standby has it. */
    public enum Commit {
        SYNCHRONOUS("*"),
        ASYNCHRONOUS("");

        private final String standbyNames;

        Commit(String standbyNames) {
            this.standbyNames = standbyNames;
        }
    }

    /** Neither server is asked again for its role within the usual ten seconds, which would be a long time for a failover. */
    private static final String URL_PARAMETERS =
            "?targetServerType=primary&hostRecheckSeconds=1&connectTimeout=2&socketTimeout=30";

    /** A killed process loses nothing that it has written to a file, so that fsync would only make the tests slower. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "localhost",
            "unix_socket_directories", "",
            "max_connections", "200",
            "fsync", "off",
            "wal_keep_size", "1GB",
            "wal_receiver_status_interval", "1s",
            "wal_retrieve_retry_interval", "200ms");

    private final Commit commit;
    private final Database database;
    private PostgreSqlNode primary;
    private PostgreSqlNode standby;

    private ReplicatedPostgreSql(Commit commit, Database database, PostgreSqlNode primary, PostgreSqlNode standby) {
        this.commit = commit;
        this.database = database;
        this.primary = primary;
        this.standby = standby;
    }

    /** Starts both; the folder gets their data. */
    public static ReplicatedPostgreSql start(Path folder, Commit commit) {
        PostgreSqlServer first = PostgreSqlServer.start(folder.resolve("node1"), Map.of());
        Path program = first.program();
        first.stop();
        PostgreSqlNode primary =
                PostgreSqlNode.start(program, folder.resolve("node1").toAbsolutePath(), LoopbackPort.free(), SETTINGS);
        PostgreSqlNode standby = standbyOf(primary, folder.resolve("node2").toAbsolutePath(), LoopbackPort.free());
        Database database = Database.postgreSql(
                "localhost:" + primary.port() + ",localhost:" + standby.port(), "postgres" + URL_PARAMETERS);
        ReplicatedPostgreSql both = new ReplicatedPostgreSql(commit, database, primary, standby);
        both.awaitReplication();
        return both;
    }

    /** The database on whichever server is the primary. */
    @Override
    public Database database() {
        return database;
    }

    /** Kills the primary with {@code kill -9}. From now on there is no database that accepts writes. */
    public void killPrimary() {
        primary.kill();
    }

    /** Makes the standby the primary, after {@link #killPrimary}. There is no standby then. */
    public void promoteStandby() {
        PostgreSqlNode killed = primary;
        primary = standby;
        standby = killed;
        primary.promote();
    }

    /** Makes the server that was killed a standby, with the data of the present primary. */
    public void replaceStandby() {
        standby = standbyOf(primary, standby.data(), standby.port());
        awaitReplication();
    }

    /** Interrupts the replication: the standby gets no change any more. */
    public void disconnectStandby() {
        standby.set("primary_conninfo", "");
        Await.until(
                "an interrupted replication",
                () -> primary.database()
                        .rows("SELECT state FROM pg_stat_replication")
                        .toString(),
                "[]"::equals);
    }

    @Override
    public void close() {
        // A commit would wait for a standby that has stopped.
        primary.set("synchronous_standby_names", "");
        standby.stop();
        primary.stop();
    }

    private static PostgreSqlNode standbyOf(PostgreSqlNode primary, Path data, int port) {
        BaseBackup.copy(
                primary,
                data,
                Map.of(
                        "primary_conninfo",
                        "host=localhost port=" + primary.port() + " user=postgres",
                        // When it becomes the primary, there is no standby that a commit could wait for.
                        "synchronous_standby_names",
                        ""));
        return PostgreSqlNode.start(primary.program(), data, port, SETTINGS);
    }

    /** Waits until the standby has everything that is committed now. If commits are synchronous, every later commit waits for it. */
    public void awaitReplication() {
        primary.set("synchronous_standby_names", commit.standbyNames);
        Await.until("a standby with all changes", this::replicationState, "[streaming true]"::equals);
    }

    private String replicationState() {
        return primary.database()
                .rows("SELECT state || ' ' || (flush_lsn >= pg_current_wal_flush_lsn() AND sync_state = '"
                        + (commit == Commit.SYNCHRONOUS ? "sync" : "async") + "') FROM pg_stat_replication")
                .toString();
    }
}
