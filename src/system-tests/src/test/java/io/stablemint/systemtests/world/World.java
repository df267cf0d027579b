package io.stablemint.systemtests.world;

import io.stablemint.systemtests.environment.LibertyServer;
import io.stablemint.systemtests.environment.Loopback;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.SandboxProcess;
import io.stablemint.systemtests.environment.ServerConfiguration;
import io.stablemint.systemtests.environment.Shop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One PostgreSQL, one sandbox, and as many Liberty servers as asked for. The sandbox notifies the first of them. */
public final class World implements AutoCloseable {

    /** Deliveries are repeated after 1.5, 3, 9, 18 and 27 seconds, and when a test lets hours pass. */
    private static final double WEBHOOK_TIME_SCALE = 0.005;

    private final Path folder;
    private final Postgres database;
    private final SandboxProcess sandbox;
    private final Map<String, ?> moreSettings;
    private final List<LibertyServer> servers = new ArrayList<>();

    private World(Path folder, Postgres database, SandboxProcess sandbox, Map<String, ?> moreSettings) {
        this.folder = folder;
        this.database = database;
        this.sandbox = sandbox;
        this.moreSettings = moreSettings;
    }

    /** A world in this folder, with nothing running but database and sandbox. */
    public static World in(Path folder, int howManyServers) {
        return in(folder, howManyServers, Map.of());
    }

    /** The same with settings of one's own for the servers. */
    public static World in(Path folder, int howManyServers, Map<String, ?> moreSettings) {
        try {
            Postgres database = Postgres.startedIn(folder);
            int firstPort = Loopback.freePort();
            URI webhooks = new Shop(URI.create("http://localhost:" + firstPort + "/shop")).webhookUrl();
            SandboxProcess sandbox = SandboxProcess.start(folder.resolve("sandbox"), webhooks, WEBHOOK_TIME_SCALE);
            World world = new World(folder, database, sandbox, moreSettings);
            world.configureServers(howManyServers, firstPort);
            return world;
        } catch (IOException e) {
            throw new UncheckedIOException("The world in " + folder + " cannot be made", e);
        }
    }

    public LibertyServer server(int index) {
        return servers.get(index);
    }

    public Shop shop(int index) {
        return new Shop(server(index).shopUrl());
    }

    public Sandbox sandbox() {
        return new Sandbox(sandbox.url());
    }

    public Books books() {
        return new Books(database.connections(), sandbox());
    }

    /** The database that the servers share. */
    public Postgres database() {
        return database;
    }

    /** The folder with the credentials of shop and sandbox. */
    public Path credentials() {
        return sandbox.credentials();
    }

    @Override
    public void close() throws IOException {
        Files.write(folder.resolve("database.txt"), books().everything());
        servers.forEach(LibertyServer::close);
        sandbox.close();
        database.close();
    }

    private void configureServers(int howMany, int firstPort) {
        for (int index = 0; index < howMany; index++) {
            int port = index == 0 ? firstPort : Loopback.freePort();
            servers.add(LibertyServer.configured("node" + index, folder, port, settings(port)));
        }
    }

    private Map<String, Object> settings(int port) {
        Map<String, Object> settings = ServerConfiguration.variables(port, sandbox);
        settings.put("orders.db.url", "jdbc:postgresql://localhost:" + database.port() + "/postgres");
        settings.put("orders.db.user", "postgres");
        settings.put("orders.db.password", "postgres");
        // Short, so that work of a dead server is soon taken over and an expired session soon closed; the lease is
        // longer than a call.
        settings.put("orders.lease", "PT20S");
        settings.put("orders.expiry-grace", "PT1S");
        settings.putAll(moreSettings);
        return settings;
    }
}
