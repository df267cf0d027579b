package io.stablemint.sandbox.faults;

import io.stablemint.sandbox.settings.WebhookVersion;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What goes wrong with one webhook.
 *
 * @param drop whether it is never sent
 * @param copies how often it is sent, each time with the same event id
 * @param delay waited before it is sent; later ones of the session do not wait for it
 * @param holdFor how many later webhooks of the same session are sent first
 * @param merge JSON merge patch over its fields: values replaced, nulls removed
 * @param nulls fields that are sent without a value, as JSON null
 * @param version instead of the setting
 * @param badSignature whether the signature is over something else
 * @param timestamp what the header says, instead of now
 * @param age how much older than now the header is
 * @param body sent, and signed, instead of the true body
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

    /** All goes well. */
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
}
