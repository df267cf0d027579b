package io.stablemint.systemtests.cluster;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.ServerConfiguration;
import io.stablemint.systemtests.environment.ServerLog;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import io.stablemint.testsupport.postgresql.Database;
import io.stablemint.testsupport.postgresql.DatabaseServer;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One database, one sandbox, and some Liberty servers. The sandbox sends its webhooks to the first of them. */
public final class ServerCluster implements AutoCloseable {

    /** Deliveries are retried after 1.5, 3, 9, 18 and 27 seconds, and when a test asks for it. */
    private static final double WEBHOOK_TIME_SCALE = 0.005;

    /** As in production. Comes after the tests' logging element, and overrides it. */
    private static final String QUIET_LOGS = "<logging traceSpecification=\"*=info\"/>\n";

    private static final String FIRST_PAGE = "/shop/";

    private final Path folder;
    private final DatabaseServer database;
    private final SandboxProcess sandbox;
    private final Map<String, ?> moreSettings;
    private final String moreElements;
    private final List<String> moreJvmOptions;
    private final List<LibertyServer> servers = new ArrayList<>();

    private ServerCluster(
            Path folder,
            DatabaseServer database,
            SandboxProcess sandbox,
            Map<String, ?> moreSettings,
            String moreElements,
            List<String> moreJvmOptions) {
        this.folder = folder;
        this.database = database;
        this.sandbox = sandbox;
        this.moreSettings = moreSettings;
        this.moreElements = moreElements;
        this.moreJvmOptions = moreJvmOptions;
    }

    /** Starts database and sandbox, and configures the servers. All files are in this folder. */
    public static ServerCluster in(Path folder, int howManyServers) {
        return in(folder, howManyServers, Map.of());
    }

    /** The same with further settings for the servers. */
    public static ServerCluster in(Path folder, int howManyServers, Map<String, ?> moreSettings) {
        return in(folder, howManyServers, moreSettings, "");
    }

    /** The same with further settings and elements of {@code server.xml}. */
    public static ServerCluster in(Path folder, int howManyServers, Map<String, ?> moreSettings, String moreElements) {
        DatabaseServer database = PostgreSqlServer.start(folder.resolve("postgresql"), Map.of());
        return on(database, folder, howManyServers, moreSettings, moreElements);
    }

    /** The same, logging as little as in production; for measurements. */
    public static ServerCluster withProductionLogs(Path folder, int howManyServers, Map<String, ?> moreSettings) {
        return in(folder, howManyServers, moreSettings, QUIET_LOGS);
    }

    /** The same on a database that runs, and is closed with the servers. */
    public static ServerCluster on(
            DatabaseServer database, Path folder, int howManyServers, Map<String, ?> moreSettings) {
        return on(database, folder, howManyServers, moreSettings, "");
    }

    private static ServerCluster on(
            DatabaseServer database,
            Path folder,
            int howManyServers,
            Map<String, ?> moreSettings,
            String moreElements) {
        int firstPort = LoopbackPort.free();
        URI webhooks = new Shop(URI.create("http://localhost:" + firstPort + "/shop")).webhookUrl();
        SandboxProcess sandbox = sandbox(folder, webhooks);
        ServerCluster cluster = new ServerCluster(folder, database, sandbox, moreSettings, moreElements, List.of());
        cluster.configureServers(howManyServers, firstPort);
        return cluster;
    }

    /** Servers that log little, on a database that runs; the sandbox sends its webhooks to this URL. */
    public static ServerCluster measured(
            DatabaseServer database,
            Path folder,
            int howManyServers,
            URI webhooks,
            Map<String, ?> moreSettings,
            List<String> jvmOptions) {
        ServerCluster cluster =
                new ServerCluster(folder, database, sandbox(folder, webhooks), moreSettings, QUIET_LOGS, jvmOptions);
        cluster.configureServers(howManyServers, LoopbackPort.free());
        return cluster;
    }

    private static SandboxProcess sandbox(Path folder, URI webhooks) {
        return SandboxProcess.start(
                Artifacts.sandboxJar(),
                folder.resolve("sandbox"),
                Map.of("sandbox.webhook-url", webhooks, "sandbox.webhook-time-scale", WEBHOOK_TIME_SCALE));
    }

    public LibertyServer server(int index) {
        return servers.get(index);
    }

    /** Puts another EAR in the place of a server's application; the server must not run. */
    public void replaceApplication(int index, Path ear) {
        Folders.copy(ear, folder.resolve(Path.of("node" + index, "servers", "node" + index, "apps", "orders.ear")));
    }

    /** Starts a server, and waits until its shop answers. */
    public void start(int index) {
        server(index).start(Map.of());
        awaitShop(index);
    }

    /** Starts a server with these system properties, and waits until its shop answers; false if the server ends before. */
    public boolean start(int index, Map<String, String> systemProperties) {
        server(index).start(systemProperties);
        return server(index).awaitPageOrEnd(FIRST_PAGE);
    }

    /** Waits until the shop of a server that was started answers. */
    public void awaitShop(int index) {
        server(index).awaitPage(FIRST_PAGE);
    }

    public Shop shop(int index) {
        return new Shop(server(index).url("/shop"));
    }

    public Sandbox sandbox() {
        return new Sandbox(sandbox.url());
    }

    /** What a server has logged. */
    public ServerLog log(int index) {
        String name = "node" + index;
        return new ServerLog(folder.resolve(Path.of(name, "servers", name, "logs", "messages.log")), 0);
    }

    /** The database that the servers share. */
    public Database database() {
        return database.database();
    }

    public ConsistencyCheck consistency() {
        return new ConsistencyCheck(database.database(), sandbox());
    }

    /** The database server that the Liberty servers share, if the cluster has started it. */
    public PostgreSqlServer postgres() {
        return (PostgreSqlServer) database;
    }

    /** The credentials of shop and sandbox. */
    public SandboxCredentials credentials() {
        return sandbox.credentials();
    }

    @Override
    public void close() {
        Folders.write(
                folder.resolve("database.txt"), String.join("\n", consistency().allRows()));
        servers.forEach(LibertyServer::close);
        sandbox.close();
        database.close();
    }

    private void configureServers(int howMany, int firstPort) {
        for (int index = 0; index < howMany; index++) {
            int port = index == 0 ? firstPort : LoopbackPort.free();
            ServerFolder files = ServerConfiguration.orders(folder, "node" + index)
                    // For H2, which the tests read while the server runs it.
                    .jvmOption("-Dh2.bindAddress=localhost")
                    .element(moreElements)
                    .variables(settings(port));
            moreJvmOptions.forEach(files::jvmOption);
            servers.add(LibertyServer.configured(Artifacts.libertyHome(), files, port));
        }
    }

    private Map<String, Object> settings(int port) {
        Map<String, Object> settings = ServerConfiguration.variables(port, sandbox);
        settings.putAll(database.database().orderSettings());
        if (database.database().url().startsWith("jdbc:postgresql:")) {
            settings.put("orders.db.isolation", System.getProperty("tests.isolation"));
        }
        // Short, so that the work of a killed server is soon taken over and an expired session soon closed; the lease
        // is
        // longer than a call.
        settings.put("orders.lease", "PT20S");
        settings.put("orders.expiry-grace", "PT1S");
        settings.putAll(moreSettings);
        return settings;
    }
}
