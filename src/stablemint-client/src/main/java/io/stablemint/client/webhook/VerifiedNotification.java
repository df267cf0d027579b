package io.stablemint.client.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * A notification with a valid signature; fired as a synchronous CDI event.
 *
 * <p>A notification may be delivered several times, late and out of order: store {@link #deduplicationKey} with a unique
 * constraint first, then process it.
 */
public final class VerifiedNotification {

    private final byte[] body;
    private final Instant signedAt;
    private final String deduplicationKey;
    private final PaymentEvent event;

    VerifiedNotification(byte[] body, Instant signedAt, String deduplicationKey, PaymentEvent event) {
        this.body = body.clone();
        this.signedAt = signedAt;
        this.deduplicationKey = deduplicationKey;
        this.event = event;
    }

    /** {@return a copy of the bytes that were signed} They contain personal data: do not log them. */
    public byte[] body() {
        return body.clone();
    }

    /**
     * {@return when Stable Mint signed this delivery, by its clock; a redelivery has a new signature or the old one}
     */
    public Instant signedAt() {
        return signedAt;
    }

    /** {@return the event's id; version 1 has none} */
    public Optional<String> eventId() {
        return event.eventId();
    }

    /** {@return the same for every delivery of one event: its id, or the SHA-256 of the body in hex for version 1} */
    public String deduplicationKey() {
        return deduplicationKey;
    }

    /** {@return what the body says, as an object of one of three types} */
    public PaymentEvent event() {
        return event;
    }

    /** Without the body, which contains personal data. */
    @Override
    public String toString() {
        return "VerifiedNotification[" + event.typeName() + ", " + deduplicationKey + ", signed " + signedAt + "]";
    }
}
