package io.stablemint.sandbox.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends with HTTP/1.1: one POST, redirects are not followed, the timeout covers the whole exchange. */
public final class HttpWebhookTransport implements WebhookTransport {

    private final URI url;
    private final Duration timeout;

    private @Nullable HttpClient client;

    public HttpWebhookTransport(URI url, Duration timeout) {
        this.url = url;
        this.timeout = timeout;
    }

    @Override
    public CompletionStage<Integer> send(Delivery delivery) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("StableMint-Timestamp", delivery.timestamp())
                .header("StableMint-Signature", delivery.signature())
                .POST(BodyPublishers.ofString(delivery.body()))
                .build();
        CompletableFuture<HttpResponse<Void>> exchange = client().sendAsync(request, BodyHandlers.discarding());
        // The timeout of the request covers only the time until the headers; a slow body would never time out.
        return exchange.copy()
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((response, failure) -> exchange.cancel(true))
                .thenApply(HttpResponse::statusCode);
    }

    /** Created for the first webhook and not at the start, because it loads the JDK's trust store. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(timeout)
                    .build();
        }
        return client;
    }
}
