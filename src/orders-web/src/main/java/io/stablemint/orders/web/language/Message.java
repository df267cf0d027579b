package io.stablemint.orders.web.language;

import java.util.List;

/**
 * A text that does not depend on the reader's language yet.
 *
 * @param key the name of its pattern in the message bundles
 * @param arguments the values of the pattern's placeholders; may be messages themselves
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
