package io.stablemint.sandbox.faults;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What goes wrong with one API request.
 *
 * @param acts whether the sandbox does what was asked before things go wrong ({@code "when": "after"})
 * @param answer said instead of the true answer
 * @param delay waited before the answer
 * @param close whether the connection is cut instead of answering
 * @param closeAfter whether the connection is cut, without warning, once the answer is out
 * @param truncateAfter of the answer's body only so many bytes are sent, though all are announced
 * @param dribble between two bytes of the answer's body
 * @param padTo blanks make the answer's body this long
 * @param merge JSON merge patch over the true answer: values replaced, nulls removed
 * @param lifetimeSeconds of the session made, instead of the setting; may be negative
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

    /** All goes well. */
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
