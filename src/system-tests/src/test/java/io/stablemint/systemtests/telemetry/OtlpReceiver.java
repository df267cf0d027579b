package io.stablemint.systemtests.telemetry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** A collector: receives OTLP over HTTP with protobuf, and keeps what it got. */
final class OtlpReceiver implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, ReceivedMetric> metrics = new ConcurrentHashMap<>();
    private final List<ReceivedSpan> spans = new CopyOnWriteArrayList<>();

    OtlpReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/metrics", exchange -> receive(exchange, this::addMetrics));
        server.createContext("/v1/traces", exchange -> receive(exchange, this::addSpans));
        server.createContext("/v1/logs", exchange -> receive(exchange, logs -> true));
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** All metrics that were received, by name. */
    Map<String, ReceivedMetric> metrics() {
        return Map.copyOf(metrics);
    }

    List<ReceivedSpan> spans() {
        return List.copyOf(spans);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private boolean addMetrics(ProtobufMessage request) {
        request.messages(1)
                .flatMap(resource -> resource.messages(2))
                .flatMap(scope -> scope.messages(2))
                .map(ReceivedMetric::of)
                .forEach(metric -> metrics.merge(metric.name(), metric, ReceivedMetric::and));
        return true;
    }

    private boolean addSpans(ProtobufMessage request) {
        return request.messages(1)
                .flatMap(resource -> resource.messages(2))
                .flatMap(scope -> scope.messages(2))
                .map(ReceivedSpan::of)
                .allMatch(spans::add);
    }

    private static void receive(HttpExchange exchange, Predicate<ProtobufMessage> handler) throws IOException {
        try (exchange) {
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            byte[] body = zipped
                    ? new GZIPInputStream(exchange.getRequestBody()).readAllBytes()
                    : exchange.getRequestBody().readAllBytes();
            boolean handled = handler.test(ProtobufMessage.parse(body));
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(handled ? 200 : 500, -1);
        }
    }
}
