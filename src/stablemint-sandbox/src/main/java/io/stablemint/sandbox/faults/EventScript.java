package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;

/** One webhook that a script wants to be sent, whether it tells the truth or not. */
public record EventScript(String eventType, WebhookFault fault) {

    /** Reads it, or throws an {@link UnreadableScriptException} that lists what is wrong with it. */
    public static EventScript from(JsonObject source) {
        Members members = new Members(source);
        String eventType = members.text("eventType").orElse("");
        if (eventType.isBlank()) {
            members.problem("eventType is required");
        }
        WebhookFault fault = new WebhookFaultReader(members).read();
        if (!members.problems().isEmpty()) {
            throw new UnreadableScriptException(members.problems());
        }
        return new EventScript(eventType, fault);
    }
}
