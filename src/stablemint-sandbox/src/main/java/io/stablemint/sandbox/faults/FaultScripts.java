package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The active fault scripts, oldest first. The oldest one that matches is used. Thread-safe. */
public final class FaultScripts {

    private final List<FaultScript> scripts = new ArrayList<>();
    private long changes;

    /** Adds a script; throws an {@link InvalidScriptException} with all its problems if it is not valid. */
    public void add(JsonObject script) {
        FaultScript parsed = new FaultScriptParser(script).parse();
        synchronized (this) {
            scripts.add(parsed);
            changes++;
        }
    }

    /** The fault to inject into a request that was just received for this path (with its leading slash). */
    public synchronized RequestFault forRequest(String path) {
        for (FaultScript script : scripts) {
            if (script.appliesToRequest(path)) {
                changes++;
                return script.request();
            }
        }
        return RequestFault.NONE;
    }

    /** The fault to inject into a webhook that is about to be sent. */
    public synchronized WebhookFault forWebhook(String eventType, String reference) {
        for (FaultScript script : scripts) {
            if (script.appliesToWebhook(eventType, reference)) {
                changes++;
                return script.webhook();
            }
        }
        return WebhookFault.NONE;
    }

    public synchronized void clear() {
        scripts.clear();
        changes++;
    }

    /** How often the list, or a number in it, has changed. */
    public synchronized long changes() {
        return changes;
    }

    /** All scripts as received, each with the number of times that it can still match. */
    public synchronized List<ActiveScript> active() {
        return scripts.stream()
                .map(script ->
                        new ActiveScript(script.source(), script.matcher().remaining()))
                .toList();
    }

    /** A script and the number of times that it can still match. */
    public record ActiveScript(JsonObject script, int remaining) {}
}
