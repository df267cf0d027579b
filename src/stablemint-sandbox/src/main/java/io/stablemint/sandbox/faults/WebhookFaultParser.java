package io.stablemint.sandbox.faults;

import io.stablemint.sandbox.settings.WebhookVersion;
import java.math.BigDecimal;
import java.time.Duration;

/** Parses the members of a script that define a {@link WebhookFault}. */
final class WebhookFaultParser {

    private static final long LONGEST_DELAY = 3_600_000;
    private static final long TEN_YEARS = 315_360_000;

    private final ScriptMembers members;

    WebhookFaultParser(ScriptMembers members) {
        this.members = members;
    }

    WebhookFault parse() {
        return new WebhookFault(
                members.flag("drop"),
                members.number("copies", 1, 100).map(BigDecimal::intValue).orElse(1),
                Duration.ofMillis(members.number("delayMillis", 0, LONGEST_DELAY)
                        .map(BigDecimal::longValue)
                        .orElse(0L)),
                members.number("holdFor", 0, 100).map(BigDecimal::intValue).orElse(0),
                members.object("merge"),
                members.texts("nulls"),
                members.number("version", 1, 2).map(n -> WebhookVersion.of(n.intValue())),
                members.flag("badSignature"),
                members.text("timestamp"),
                Duration.ofSeconds(members.number("ageSeconds", -TEN_YEARS, TEN_YEARS)
                        .map(BigDecimal::longValue)
                        .orElse(0L)),
                members.text("body"));
    }
}
