package io.stablemint.sandbox.faults;

import io.stablemint.sandbox.settings.WebhookVersion;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The fault to inject into one webhook.
 *
 * @param drop whether it is not sent at all
 * @param copies how often it is sent, each time with the same event id
 * @param delay the wait before it is sent; later webhooks of the session do not wait for it
 * @param holdFor how many later webhooks of the same session are sent first
 * @param merge JSON merge patch for its fields: replaces values, removes those that are null
 * @param nulls fields that are sent as JSON null
 * @param version the payload version, instead of the setting
 * @param badSignature whether the signature is made over another body
 * @param timestamp the value of the timestamp header, instead of the current time
 * @param age how much older than the current time the timestamp header is
 * @param body sent, and signed, instead of the correct body
 */
public record WebhookFault(
        boolean drop,
        int copies,
        Duration delay,
        int holdFor,
        Optional<JsonObject> merge,
        List<String> nulls,
        Optional<WebhookVersion> version,
        boolean badSignature,
        Optional<String> timestamp,
        Duration age,
        Optional<String> body) {

    /** No fault: the webhook is sent correctly. */
    public static final WebhookFault NONE = new WebhookFault(
            false,
            1,
            Duration.ZERO,
            0,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Duration.ZERO,
            Optional.empty());

    public WebhookFault {
        nulls = List.copyOf(nulls);
    }

    public WebhookFault withDrop() {
        return new WebhookFault(
                true, copies, delay, holdFor, merge, nulls, version, badSignature, timestamp, age, body);
    }

    public WebhookFault withCopies(int newCopies) {
        return new WebhookFault(
                drop, newCopies, delay, holdFor, merge, nulls, version, badSignature, timestamp, age, body);
    }

    public WebhookFault withMerge(JsonObject patch) {
        return new WebhookFault(
                drop, copies, delay, holdFor, Optional.of(patch), nulls, version, badSignature, timestamp, age, body);
    }

    public WebhookFault withBadSignature() {
        return new WebhookFault(drop, copies, delay, holdFor, merge, nulls, version, true, timestamp, age, body);
    }

    public WebhookFault withBody(String newBody) {
        return new WebhookFault(
                drop,
                copies,
                delay,
                holdFor,
                merge,
                nulls,
                version,
                badSignature,
                timestamp,
                age,
                Optional.of(newBody));
    }
}
