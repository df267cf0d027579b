package io.stablemint.sandbox.standalone;

import io.stablemint.sandbox.Sandbox;
import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.schedule.ExecutorScheduler;
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

/** A sandbox on an embedded HTTP server. */
public final class StandaloneServer implements AutoCloseable {

    private final Sandbox sandbox;
    private final SeBootstrap.Instance server;
    private final ExecutorScheduler scheduler;
    private final URI baseUri;

    private StandaloneServer(Sandbox sandbox, SeBootstrap.Instance server, ExecutorScheduler scheduler, URI baseUri) {
        this.sandbox = sandbox;
        this.server = server;
        this.scheduler = scheduler;
        this.baseUri = baseUri;
    }

    /** Starts the server; port 0 selects a free port. Throws a {@link SandboxException} if it cannot listen there. */
    public static StandaloneServer start(SandboxSettings settings, String host, int port, InstantSource clock) {
        ExecutorScheduler scheduler = ExecutorScheduler.withOwnThreads();
        Sandbox sandbox = new Sandbox(settings, clock, scheduler, new GrizzlyConnectionProvider());
        var application = new JerseyApplication(sandbox.components());
        var configuration = SeBootstrap.Configuration.builder()
                .host(host)
                .port(port)
                .rootPath("/")
                .property(ServerProperties.WEBSERVER_AUTO_START, false)
                .build();
        try {
            SeBootstrap.Instance server = SeBootstrap.start(application, configuration)
                    .thenCompose(StandaloneServer::listen)
                    .toCompletableFuture()
                    .join();
            URI base =
                    URI.create("http://" + host + ":" + server.configuration().port() + "/");
            return new StandaloneServer(sandbox, server, scheduler, base);
        } catch (CompletionException e) {
            scheduler.close();
            throw new SandboxException(
                    ErrorId.SERVER_NOT_STARTED,
                    "The sandbox cannot listen on " + host + ":" + port + ": " + e.getCause()
                            + ". Set sandbox.port to a free port, or to 0.");
        }
    }

    private static CompletionStage<SeBootstrap.Instance> listen(SeBootstrap.Instance server) {
        server.unwrap(HttpServer.class)
                .getListeners()
                .forEach(listener -> listener.registerAddOn(new UpgradeIgnoringFilter()));
        return server.unwrap(WebServer.class)
                .start()
                .thenApply(started -> server)
                .exceptionallyCompose(
                        failure -> server.stop().thenCompose(stopped -> CompletableFuture.failedFuture(failure)));
    }

    /** Its base URL, ending with a slash. */
    public URI baseUri() {
        return baseUri;
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    @Override
    public void close() {
        scheduler.close();
        server.stop().toCompletableFuture().join();
    }
}
