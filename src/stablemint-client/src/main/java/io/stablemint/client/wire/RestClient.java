package io.stablemint.client.wire;

import io.stablemint.client.settings.Connections;
import io.stablemint.client.settings.Settings;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;

/** The MicroProfile REST client of one merchant, which is built anew when the platform broke it. */
final class RestClient implements AutoCloseable {

    private final Settings settings;
    private final SigningFilter filter;

    private volatile StableMintRestClient current;
    private @Nullable StableMintRestClient replaced;

    RestClient(Settings settings, SigningFilter filter) {
        this.settings = settings;
        this.filter = filter;
        this.current = build();
    }

    /** Sends the body to one of the service's endpoints. */
    Response send(BiFunction<StableMintRestClient, RequestBody, Response> endpoint, RequestBody body) {
        StableMintRestClient client = current;
        body.sendBy(client);
        return endpoint.apply(client, body);
    }

    /**
     * Replaces the client that failed to send this body, unless that was done. RESTEasy on WildFly copies the filters of the
     * application that was deployed first into every client; when that application stops, its filters fail from then on. The
     * replaced client stays open for calls in progress until the next one is replaced.
     */
    synchronized void rebuildAfter(RequestBody body) {
        if (body.isSentBy(current)) {
            close(replaced);
            replaced = current;
            current = build();
        }
    }

    @Override
    public synchronized void close() {
        close(replaced);
        close(current);
    }

    private static void close(@Nullable StableMintRestClient client) {
        try {
            if (client != null) {
                client.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private StableMintRestClient build() {
        RestClientBuilder builder = RestClientBuilder.newBuilder()
                .baseUri(settings.baseUri())
                .connectTimeout(settings.connections().connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.connections().readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                // A signed request must not go to another address.
                .followRedirects(false)
                // This module maps statuses itself, because it needs the answer for it.
                .property("microprofile.rest.client.disable.default.mapper", true)
                // The last of all filters: none may change what is signed.
                .register(filter, Integer.MAX_VALUE);
        size(builder, settings.connections());
        return builder.build(StableMintRestClient.class);
    }

    /** The standard has no names for these; they are RESTEasy's, which Open Liberty and WildFly contain. Others ignore them. */
    private static void size(RestClientBuilder builder, Connections connections) {
        builder.property("resteasy.connectionPoolSize", connections.poolSize())
                .property("resteasy.connectionCheckoutTimeout", time(connections.checkoutTimeout()))
                .property("resteasy.connectionTTL", time(connections.timeToLive()));
    }

    private static List<Object> time(Duration duration) {
        return List.of(duration.toMillis(), TimeUnit.MILLISECONDS);
    }
}
