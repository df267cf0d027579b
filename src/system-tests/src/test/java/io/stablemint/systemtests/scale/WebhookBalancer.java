package io.stablemint.systemtests.scale;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.testsupport.http.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the sandbox's webhooks, and sends each of them to the next server in turn. */
final class WebhookBalancer implements AutoCloseable {

    private static final int THREADS = 16;
    private static final int SERVICE_UNAVAILABLE = 503;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final AtomicInteger next = new AtomicInteger();
    private volatile List<URI> targets = List.of();

    private WebhookBalancer(HttpServer server) {
        this.server = server;
    }

    static WebhookBalancer start() {
        try {
            WebhookBalancer balancer = new WebhookBalancer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            balancer.server.setExecutor(balancer.threads);
            balancer.server.createContext("/", balancer::forward);
            balancer.server.start();
            return balancer;
        } catch (IOException e) {
            throw new UncheckedIOException("The webhook balancer cannot be started", e);
        }
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/webhooks");
    }

    /** From now on to these; if there are none, the sandbox has to deliver them again later. */
    void sendTo(List<Shop> shops) {
        targets = shops.stream().map(Shop::webhookUrl).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (targets.isEmpty()) {
                exchange.sendResponseHeaders(SERVICE_UNAVAILABLE, -1);
                return;
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(nextTarget()).POST(BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (name.startsWith("Stablemint-") || name.equals("Content-type")) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            exchange.sendResponseHeaders(Http.send(request.build()).statusCode(), -1);
        }
    }

    private URI nextTarget() {
        List<URI> all = targets;
        return all.get(Math.floorMod(next.getAndIncrement(), all.size()));
    }
}
