package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * One accepted script: where it applies, and what it does there.
 *
 * @param on an API path with its leading slash, {@code *} for all of them, or the word for all webhooks
 * @param source the script as it was sent, for the view
 */
record FaultScript(
        String on,
        ScriptMatcher matching,
        Optional<String> onlyReference,
        RequestFault request,
        WebhookFault webhook,
        JsonObject source) {

    static final String WEBHOOKS = "webhooks";
    static final String ALL_PATHS = "*";

    boolean appliesToRequest(String path) {
        boolean here = on.equals(path) || on.equals(ALL_PATHS);
        return here && matching.applies(path);
    }

    boolean appliesToWebhook(String eventType, String reference) {
        boolean here = on.equals(WEBHOOKS)
                && onlyReference.filter(r -> !r.equals(reference)).isEmpty();
        return here && matching.applies(eventType);
    }
}
