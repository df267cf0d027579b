package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The fault to inject into one API request.
 *
 * @param acts whether the sandbox handles the request before the fault happens ({@code "when": "after"})
 * @param answer replaces the correct answer
 * @param delay the wait before the answer
 * @param close whether the connection is closed instead of answering
 * @param closeAfter whether the connection is closed, without {@code Connection: close}, once the answer has been sent
 * @param truncateAfter the number of bytes of the answer's body that are sent; {@code Content-Length} has all bytes
 * @param dribble the wait after each byte of the answer's body
 * @param padTo the length up to which the answer's body is padded with spaces
 * @param merge JSON merge patch for the correct answer: replaces values, removes those that are null
 * @param lifetimeSeconds the lifetime of the new session, instead of the setting; may be negative
 */
public record RequestFault(
        boolean acts,
        Optional<ScriptedAnswer> answer,
        Duration delay,
        boolean close,
        boolean closeAfter,
        OptionalInt truncateAfter,
        Duration dribble,
        OptionalInt padTo,
        Optional<JsonObject> merge,
        OptionalLong lifetimeSeconds) {

    /** No fault: the request is handled and answered correctly. */
    public static final RequestFault NONE = new RequestFault(
            true,
            Optional.empty(),
            Duration.ZERO,
            false,
            false,
            OptionalInt.empty(),
            Duration.ZERO,
            OptionalInt.empty(),
            Optional.empty(),
            OptionalLong.empty());
}
