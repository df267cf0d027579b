package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * One valid fault script: where it applies, and which fault it injects there.
 *
 * @param on an API path with its leading slash, {@code *} for all API paths, or {@link #WEBHOOKS}
 * @param source the script as the control API received it
 */
record FaultScript(
        String on,
        ScriptMatcher matcher,
        Optional<String> onlyReference,
        RequestFault request,
        WebhookFault webhook,
        JsonObject source) {

    static final String WEBHOOKS = "webhooks";
    static final String ALL_PATHS = "*";

    boolean appliesToRequest(String path) {
        boolean pathMatches = on.equals(path) || on.equals(ALL_PATHS);
        return pathMatches && matcher.matches(path);
    }

    boolean appliesToWebhook(String eventType, String reference) {
        boolean sessionMatches = on.equals(WEBHOOKS)
                && onlyReference.filter(r -> !r.equals(reference)).isEmpty();
        return sessionMatches && matcher.matches(eventType);
    }
}
