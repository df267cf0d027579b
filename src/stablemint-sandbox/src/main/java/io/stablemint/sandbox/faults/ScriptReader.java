package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Reads the script language that the documentation describes. */
final class ScriptReader {

    private static final int MANY = 1_000_000;

    private final JsonObject source;
    private final Members members;

    ScriptReader(JsonObject source) {
        this.source = source;
        this.members = new Members(source);
    }

    Script read() {
        String on = members.text("on").orElse("");
        if (!on.startsWith("/") && !on.equals(Script.WEBHOOKS) && !on.equals(Script.ALL_PATHS)) {
            members.problem("on must be an API path, * or webhooks");
        }
        Script script = on.equals(Script.WEBHOOKS) ? forWebhooks() : forRequests(on);
        List<String> problems = members.problems();
        if (!problems.isEmpty()) {
            throw new UnreadableScriptException(problems);
        }
        return script;
    }

    private Script forWebhooks() {
        Matching matching = matching(members.text("eventType"));
        WebhookFault fault = new WebhookFaultReader(members).read();
        return new Script(Script.WEBHOOKS, matching, members.text("reference"), RequestFault.NONE, fault, source);
    }

    private Script forRequests(String on) {
        RequestFault fault = new RequestFaultReader(members).read();
        return new Script(on, matching(Optional.empty()), Optional.empty(), fault, WebhookFault.NONE, source);
    }

    private Matching matching(Optional<String> wanted) {
        int skip = members.number("skip", 0, MANY).map(BigDecimal::intValue).orElse(0);
        int times = members.number("times", 1, MANY).map(BigDecimal::intValue).orElse(MANY);
        double probability =
                members.number("probability", 0, 1).map(BigDecimal::doubleValue).orElse(1.0);
        long seed = members.number("seed", Long.MIN_VALUE, Long.MAX_VALUE)
                .map(BigDecimal::longValue)
                .orElse(1L);
        return new Matching(wanted, skip, times, probability, new Random(seed));
    }
}
