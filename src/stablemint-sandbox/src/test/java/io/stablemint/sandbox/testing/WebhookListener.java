package io.stablemint.sandbox.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The partner's webhook endpoint: records notifications, and answers with 204 or the given statuses. */
public final class WebhookListener implements BeforeEachCallback, AfterAllCallback {

    private static final long TIMEOUT_SECONDS = 20;

    private final HttpServer server;
    private final BlockingQueue<Notification> received = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();

    public WebhookListener() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/notifications";
    }

    /** Answers the next notifications with these statuses, later ones with 204. */
    public void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** Waits for that number of notifications and returns them. */
    public List<Notification> next(int count) {
        List<Notification> next = new ArrayList<>();
        try {
            while (next.size() < count) {
                Notification one = received.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
                if (one == null) {
                    throw new AssertionError("Only these notifications were received: " + next);
                }
                next.add(one);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return next;
    }

    /** Waits for that number of notifications and returns the last words of their event types. */
    public List<String> nextTypes(int count) {
        return next(count).stream().map(Notification::lastWordOfType).toList();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        received.clear();
        answers.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Notification(
                exchange.getRequestHeaders().getFirst("StableMint-Timestamp"),
                exchange.getRequestHeaders().getFirst("StableMint-Signature"),
                body));
        Integer status = answers.poll();
        exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        exchange.close();
    }

    /** One received notification. */
    public record Notification(String timestamp, String signature, String body) {

        public String lastWordOfType() {
            String name = body.contains("notificationType") ? "notificationType" : "eventType";
            String type = JsonText.member(body, name);
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }
}
