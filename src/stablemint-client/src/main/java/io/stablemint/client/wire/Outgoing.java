package io.stablemint.client.wire;

import java.util.Map;
import java.util.function.IntConsumer;

/**
 * A body on its way to be serialised and signed.
 *
 * @param body the fields, in order
 * @param size told how many bytes they became
 */
public record Outgoing(Map<String, Object> body, IntConsumer size) {

    /** Without the body: it is about a person. */
    @Override
    public String toString() {
        return "Outgoing" + body.keySet();
    }
}
