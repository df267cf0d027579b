package io.stablemint.sandbox.standalone;

import io.stablemint.sandbox.Sandbox;
import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.schedule.ExecutorScheduler;
import io.stablemint.sandbox.settings.SandboxSettings;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;

/** A sandbox on an embedded HTTP server. */
public final class StandaloneServer implements AutoCloseable {

    private final Sandbox sandbox;
    private final HttpServer server;
    private final ExecutorScheduler scheduler;
    private final URI baseUri;

    private StandaloneServer(Sandbox sandbox, HttpServer server, ExecutorScheduler scheduler, URI baseUri) {
        this.sandbox = sandbox;
        this.server = server;
        this.scheduler = scheduler;
        this.baseUri = baseUri;
    }

    /**
     * Starts the server.
     *
     * @param settings validated settings
     * @param host the address to listen on, for example {@code 127.0.0.1}
     * @param port 0 selects a free port
     * @param clock the time that the sandbox's own clock starts from
     * @return the running server, to be closed by the caller
     * @throws SandboxException if it cannot listen there
     */
    public static StandaloneServer start(SandboxSettings settings, String host, int port, InstantSource clock) {
        ExecutorScheduler scheduler = ExecutorScheduler.withOwnThreads();
        Sandbox sandbox = new Sandbox(settings, clock, scheduler, new GrizzlyConnectionProvider());
        JerseyApplication application = new JerseyApplication(sandbox.components());
        application.register(new DateFilter(sandbox.clock()));
        // Not with SeBootstrap: the builder of its configuration loads the JDK's trust store, for a server without TLS.
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(uri(host, port), application, false);
        NetworkListener listener = server.getListener("grizzly");
        listener.registerAddOn(new UpgradeIgnoringFilter());
        try {
            server.start();
        } catch (IOException | IllegalArgumentException e) {
            server.shutdownNow();
            scheduler.close();
            throw new SandboxException(
                    ErrorId.SERVER_NOT_STARTED,
                    "The sandbox cannot listen on " + host + ":" + port + ": " + e
                            + ". Set sandbox.port to a free port, or to 0.");
        }
        return new StandaloneServer(sandbox, server, scheduler, uri(host, listener.getPort()));
    }

    private static URI uri(String host, int port) {
        return URI.create("http://" + host + ":" + port + "/");
    }

    /** {@return its base URL, with the port that was selected, ending with a slash} */
    public URI baseUri() {
        return baseUri;
    }

    /** {@return the sandbox that this server runs, to reset it or to read its clock} */
    public Sandbox sandbox() {
        return sandbox;
    }

    @Override
    public void close() {
        sandbox.close();
        scheduler.close();
        server.shutdownNow();
    }
}
