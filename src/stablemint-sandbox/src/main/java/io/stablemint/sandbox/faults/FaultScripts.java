package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The scripts in force, oldest first; the first one that applies decides. Safe for threads. */
public final class FaultScripts {

    private final List<FaultScript> scripts = new ArrayList<>();

    /** Accepts a script, or throws an {@link InvalidScriptException} that lists what is wrong with it. */
    public void add(JsonObject script) {
        FaultScript accepted = new FaultScriptParser(script).read();
        synchronized (this) {
            scripts.add(accepted);
        }
    }

    /** What goes wrong with the request that just came in for this path (with its leading slash). */
    public synchronized RequestFault forRequest(String path) {
        for (FaultScript script : scripts) {
            if (script.appliesToRequest(path)) {
                return script.request();
            }
        }
        return RequestFault.NONE;
    }

    /** What goes wrong with the webhook that is about to be sent. */
    public synchronized WebhookFault forWebhook(String eventType, String reference) {
        for (FaultScript script : scripts) {
            if (script.appliesToWebhook(eventType, reference)) {
                return script.webhook();
            }
        }
        return WebhookFault.NONE;
    }

    public synchronized void clear() {
        scripts.clear();
    }

    /** Every script as it was sent, with how often it will still apply. */
    public synchronized List<InForce> inForce() {
        return scripts.stream()
                .map(script -> new InForce(script.source(), script.matching().timesLeft()))
                .toList();
    }

    /** A script and how often it will still apply. */
    public record InForce(JsonObject script, int timesLeft) {}
}
