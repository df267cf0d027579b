package io.stablemint.orders.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header traceparent of W3C Trace Context, version 00, as the text that is stored in the database. Loaded only with OpenTelemetry's API. */
final class TraceParent {

    private static final Pattern FORMAT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private TraceParent() {}

    static String of(SpanContext context) {
        return "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                + context.getTraceFlags().asHex();
    }

    /** The trace of the current span; empty if there is none. */
    static Optional<String> currentTraceId() {
        SpanContext current = Span.current().getSpanContext();
        return current.isValid() ? Optional.of(current.getTraceId()) : Optional.empty();
    }

    /** Empty if the text is not valid. */
    static Optional<SpanContext> parse(String text) {
        Matcher parts = FORMAT.matcher(text);
        if (!parts.matches() || !TraceId.isValid(parts.group(1)) || !SpanId.isValid(parts.group(2))) {
            return Optional.empty();
        }
        return Optional.of(SpanContext.createFromRemoteParent(
                parts.group(1), parts.group(2), TraceFlags.fromHex(parts.group(3), 0), TraceState.getDefault()));
    }
}
