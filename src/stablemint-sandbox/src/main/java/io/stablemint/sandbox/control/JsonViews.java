package io.stablemint.sandbox.control;

import io.stablemint.sandbox.api.RequestLog;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.webhook.Delivery;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The JSON representations of sessions, deliveries and requests. */
final class JsonViews {

    static final JsonProvider JSON = JsonProvider.provider();

    private JsonViews() {}

    /** The first elements, at most {@code limit}, as a JSON array. */
    static <T> JsonArrayBuilder list(List<T> all, int limit, Function<T, JsonObject> view) {
        JsonArrayBuilder views = JSON.createArrayBuilder();
        all.stream().limit(limit).map(view).forEach(views::add);
        return views;
    }

    static JsonObject of(Session session, Instant now) {
        JsonObjectBuilder view = JSON.createObjectBuilder()
                .add("reference", session.reference())
                .add("id", session.id().toString())
                .add("operation", session.operation().name())
                .add("state", session.state().name())
                .add("expired", session.isExpiredAt(now))
                .add("createdAt", session.createdAt().toString())
                .add("expiresAt", session.expiresAt().toString());
        session.idempotencyKey().ifPresent(key -> view.add("idempotencyKey", key));
        return view.add("answer", session.answer())
                .add("request", session.request())
                .build();
    }

    static JsonObject of(Delivery delivery) {
        JsonObjectBuilder view = JSON.createObjectBuilder()
                .add("number", delivery.number())
                .add("reference", delivery.event().session().reference())
                .add("eventId", delivery.event().id().toString())
                .add("eventType", delivery.event().type())
                .add("state", delivery.state().name())
                .add("timestamp", delivery.timestamp())
                .add("signature", delivery.signature())
                .add("body", delivery.body())
                .add("tries", tries(delivery));
        delivery.nextTryAt().ifPresent(next -> view.add("nextTryAt", next.toString()));
        return view.build();
    }

    static JsonObject of(RequestLog.Entry entry) {
        return JSON.createObjectBuilder()
                .add("number", entry.number())
                .add("at", entry.at().toString())
                .add("method", entry.method())
                .add("path", entry.path())
                .add("timestamp", entry.timestamp())
                .add("signature", entry.signature())
                .add("body", entry.body())
                .add("status", entry.status())
                .add("verdict", entry.verdict())
                .build();
    }

    private static JsonArrayBuilder tries(Delivery delivery) {
        JsonArrayBuilder tries = JSON.createArrayBuilder();
        delivery.tries()
                .forEach(one -> tries.add(JSON.createObjectBuilder()
                        .add("at", one.at().toString())
                        .add("outcome", one.outcome())));
        return tries;
    }
}
