package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Parses fault scripts; the documentation of the sandbox describes their format. */
final class FaultScriptParser {

    private static final int MAX_COUNT = 1_000_000;

    private final JsonObject source;
    private final ScriptMembers members;

    FaultScriptParser(JsonObject source) {
        this.source = source;
        this.members = new ScriptMembers(source);
    }

    FaultScript parse() {
        String on = members.text("on").orElse("");
        if (!on.startsWith("/") && !on.equals(FaultScript.WEBHOOKS) && !on.equals(FaultScript.ALL_PATHS)) {
            members.problem("on must be an API path, * or webhooks");
        }
        FaultScript script = on.equals(FaultScript.WEBHOOKS) ? forWebhooks() : forRequests(on);
        List<String> problems = members.problems();
        if (!problems.isEmpty()) {
            throw new InvalidScriptException(problems);
        }
        return script;
    }

    private FaultScript forWebhooks() {
        ScriptMatcher matcher = matcher(members.text("eventType"));
        WebhookFault fault = new WebhookFaultParser(members).parse();
        return new FaultScript(
                FaultScript.WEBHOOKS, matcher, members.text("reference"), RequestFault.NONE, fault, source);
    }

    private FaultScript forRequests(String on) {
        RequestFault fault = new RequestFaultParser(members).parse();
        return new FaultScript(on, matcher(Optional.empty()), Optional.empty(), fault, WebhookFault.NONE, source);
    }

    private ScriptMatcher matcher(Optional<String> eventType) {
        int skip =
                members.number("skip", 0, MAX_COUNT).map(BigDecimal::intValue).orElse(0);
        int times =
                members.number("times", 1, MAX_COUNT).map(BigDecimal::intValue).orElse(MAX_COUNT);
        double probability =
                members.number("probability", 0, 1).map(BigDecimal::doubleValue).orElse(1.0);
        long seed = members.number("seed", Long.MIN_VALUE, Long.MAX_VALUE)
                .map(BigDecimal::longValue)
                .orElse(1L);
        return new ScriptMatcher(eventType, skip, times, probability, new Random(seed));
    }
}
