package io.stablemint.sandbox.controlpage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A time for the element {@code time}: the machine's form and a short one for people, both in UTC. */
public record TimeView(Instant at) {

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.UK).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    public String iso() {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    public String text() {
        return SHORT.format(at);
    }

    public String longText() {
        return LONG.format(at);
    }
}
