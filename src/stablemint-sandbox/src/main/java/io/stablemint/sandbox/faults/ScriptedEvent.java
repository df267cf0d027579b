package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;

/** One webhook that a script wants to be sent, whether it tells the truth or not. */
public record ScriptedEvent(String eventType, WebhookFault fault) {

    /** Reads it, or throws an {@link InvalidScriptException} that lists what is wrong with it. */
    public static ScriptedEvent from(JsonObject source) {
        ScriptMembers members = new ScriptMembers(source);
        String eventType = members.text("eventType").orElse("");
        if (eventType.isBlank()) {
            members.problem("eventType is required");
        }
        WebhookFault fault = new WebhookFaultParser(members).read();
        if (!members.problems().isEmpty()) {
            throw new InvalidScriptException(members.problems());
        }
        return new ScriptedEvent(eventType, fault);
    }
}
