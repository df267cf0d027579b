package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Parses the members of a fault script that define a {@link RequestFault}. */
final class RequestFaultParser {

    private static final long LONGEST_DELAY = 3_600_000;
    private static final long LARGEST_BODY = 64L * 1024 * 1024;
    private static final long TEN_YEARS = 315_360_000;

    private final ScriptMembers members;

    RequestFaultParser(ScriptMembers members) {
        this.members = members;
    }

    RequestFault parse() {
        return new RequestFault(
                acts(),
                members.object("answer").flatMap(this::answer),
                millis("delayMillis"),
                members.flag("close"),
                members.flag("closeAfterAnswer"),
                bytes("truncateAfter"),
                millis("dribbleMillis"),
                bytes("padTo"),
                members.object("merge"),
                lifetime());
    }

    private boolean acts() {
        String when = members.text("when").orElse("before");
        if (!when.equals("before") && !when.equals("after")) {
            members.problem("when must be before or after");
        }
        return when.equals("after");
    }

    private Optional<ScriptedAnswer> answer(JsonObject object) {
        ScriptMembers answer = new ScriptMembers(object);
        int status = answer.number("status", 200, 599).map(BigDecimal::intValue).orElse(503);
        Map<String, String> headers = new HashMap<>();
        answer.object("headers")
                .ifPresent(all -> all.forEach((name, value) -> {
                    if (value instanceof JsonString text) {
                        headers.put(name, text.getString());
                    } else {
                        answer.problem("the header " + name + " must be a text");
                    }
                }));
        String body = answer.text("body").orElse("");
        answer.problems().forEach(problem -> members.problem("in answer, " + problem));
        return Optional.of(new ScriptedAnswer(status, headers, body));
    }

    private Duration millis(String name) {
        return members.number(name, 0, LONGEST_DELAY)
                .map(n -> Duration.ofMillis(n.longValue()))
                .orElse(Duration.ZERO);
    }

    private OptionalInt bytes(String name) {
        return members.number(name, 0, LARGEST_BODY)
                .map(n -> OptionalInt.of(n.intValue()))
                .orElse(OptionalInt.empty());
    }

    private OptionalLong lifetime() {
        return members.number("lifetimeSeconds", -TEN_YEARS, TEN_YEARS)
                .map(n -> OptionalLong.of(n.longValue()))
                .orElse(OptionalLong.empty());
    }
}
