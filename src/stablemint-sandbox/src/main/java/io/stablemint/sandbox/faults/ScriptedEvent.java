package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;

/** A webhook event that a test sends through the control API, with the fault to inject into it. */
public record ScriptedEvent(String eventType, WebhookFault fault) {

    /** Parses the event; throws an {@link InvalidScriptException} with all problems if it is not valid. */
    public static ScriptedEvent from(JsonObject source) {
        ScriptMembers members = new ScriptMembers(source);
        String eventType = members.text("eventType").orElse("");
        if (eventType.isBlank()) {
            members.problem("eventType is required");
        }
        WebhookFault fault = new WebhookFaultParser(members).parse();
        if (!members.problems().isEmpty()) {
            throw new InvalidScriptException(members.problems());
        }
        return new ScriptedEvent(eventType, fault);
    }
}
