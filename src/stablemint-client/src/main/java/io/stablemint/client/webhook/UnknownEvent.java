package io.stablemint.client.webhook;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event whose type this version of the client does not know: acknowledge it, store it, and ignore it. */
public final class UnknownEvent implements PaymentEvent {

    private final EventFields fields;

    UnknownEvent(EventFields fields) {
        this.fields = Objects.requireNonNull(fields, "fields");
    }

    @Override
    public String typeName() {
        return fields.typeName();
    }

    @Override
    public Optional<String> eventId() {
        return fields.id();
    }

    @Override
    public Optional<Instant> occurredAt() {
        return fields.instant("timestamp");
    }

    @Override
    public JsonObject fields() {
        return fields.fields();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownEvent that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Only the type: other fields may be personal data. */
    @Override
    public String toString() {
        return typeName();
    }
}
