package io.stablemint.examples.support;

import io.stablemint.sandbox.junit.RunningSandbox;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plays the customer, and looks at what the sandbox did; {@code src/docs/sandbox.md} lists the routes. */
public record SandboxControl(RunningSandbox sandbox) {

    /** The settings of an application that pays at this sandbox. */
    public Map<String, String> settings() {
        String credentials = sandbox.credentials() + "/";
        String host = sandbox.baseUri().getHost() + ":" + sandbox.baseUri().getPort();
        return new HashMap<>(Map.of(
                "stablemint.base-url", sandbox.baseUri().toString(),
                "stablemint.checkout-hosts", host,
                "stablemint.allow-plain-http-to-loopback", "true",
                "stablemint.api-key-file", credentials + "api-key",
                "stablemint.api-secret-key-file", credentials + "api-secret-key",
                "stablemint.private-key-file", credentials + "partner-private-key.pem",
                "stablemint.webhook.public-key-file", credentials + "webhook-public-key.pem"));
    }

    public String credential(String name) {
        try {
            return Files.readString(sandbox.credentials().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** References of all sessions, the newest first. */
    public List<String> sessions() {
        return get("sandbox/sessions").getJsonArray("sessions").getValuesAs(JsonObject.class).stream()
                .map(session -> session.getString("reference"))
                .toList();
    }

    /** {@code pay}, {@code decline} or {@code leave} in the newest session. */
    public void customer(String act) {
        post("sandbox/sessions/" + sessions().get(0) + "/" + act, "");
    }

    public void fault(String script) {
        post("sandbox/faults", script);
    }

    /** Whether no webhook waits for its first try. */
    public boolean hasTriedAll() {
        return deliveries().stream()
                .noneMatch(delivery -> delivery.getJsonArray("tries").isEmpty());
    }

    /** How all tries of all webhooks ended: statuses and failures. */
    public List<String> outcomes() {
        return deliveries().stream().flatMap(SandboxControl::outcomes).toList();
    }

    /** How many webhooks of this type, such as {@code completed}, the application has acknowledged. */
    public long acknowledged(String type) {
        return deliveries().stream()
                .filter(delivery -> delivery.getString("eventType").endsWith("." + type))
                .filter(delivery -> "DELIVERED".equals(delivery.getString("state")))
                .count();
    }

    private static Stream<String> outcomes(JsonObject delivery) {
        return delivery.getJsonArray("tries").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("outcome"));
    }

    private List<JsonObject> deliveries() {
        return get("sandbox/deliveries").getJsonArray("deliveries").getValuesAs(JsonObject.class);
    }

    private JsonObject get(String path) {
        return object(Http.get(sandbox.resolve(path)));
    }

    private void post(String path, String json) {
        object(Http.post(sandbox.resolve(path), json));
    }

    private static JsonObject object(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
