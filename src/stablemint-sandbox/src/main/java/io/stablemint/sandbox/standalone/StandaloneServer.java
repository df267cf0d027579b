package io.stablemint.sandbox.standalone;

import io.stablemint.sandbox.Sandbox;
import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.schedule.ThreadsLater;
import io.stablemint.sandbox.settings.SandboxSettings;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.WebServer;

/** A sandbox on an HTTP server of its own. */
public final class StandaloneServer implements AutoCloseable {

    private final Sandbox sandbox;
    private final SeBootstrap.Instance server;
    private final ThreadsLater later;
    private final URI baseUri;

    private StandaloneServer(Sandbox sandbox, SeBootstrap.Instance server, ThreadsLater later, URI baseUri) {
        this.sandbox = sandbox;
        this.server = server;
        this.later = later;
        this.baseUri = baseUri;
    }

    /** Starts it; port 0 takes a free one. Throws a {@link SandboxException} if it cannot listen there. */
    public static StandaloneServer start(SandboxSettings settings, String host, int port, InstantSource clock) {
        ThreadsLater later = ThreadsLater.onOwnThreads();
        Sandbox sandbox = new Sandbox(settings, clock, later, new GrizzlyConnections());
        var application = new JerseyApplication(sandbox.parts());
        application.register(new DateFilter(clock));
        var where = SeBootstrap.Configuration.builder()
                .host(host)
                .port(port)
                .rootPath("/")
                .property(ServerProperties.WEBSERVER_AUTO_START, false)
                .build();
        try {
            SeBootstrap.Instance server = SeBootstrap.start(application, where)
                    .thenCompose(StandaloneServer::listen)
                    .toCompletableFuture()
                    .join();
            URI base =
                    URI.create("http://" + host + ":" + server.configuration().port() + "/");
            return new StandaloneServer(sandbox, server, later, base);
        } catch (CompletionException e) {
            later.close();
            throw new SandboxException(
                    ErrorId.SERVER_NOT_STARTED,
                    "The sandbox cannot listen on " + host + ":" + port + ": " + e.getCause()
                            + ". Set sandbox.port to a free one, or to 0.");
        }
    }

    private static CompletionStage<SeBootstrap.Instance> listen(SeBootstrap.Instance server) {
        server.unwrap(HttpServer.class).getListeners().forEach(listener -> listener.registerAddOn(new NoUpgrades()));
        return server.unwrap(WebServer.class)
                .start()
                .thenApply(started -> server)
                .exceptionallyCompose(
                        failure -> server.stop().thenCompose(stopped -> CompletableFuture.failedFuture(failure)));
    }

    /** Where it listens, ending with a slash. */
    public URI baseUri() {
        return baseUri;
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    @Override
    public void close() {
        later.close();
        server.stop().toCompletableFuture().join();
    }
}
