package io.stablemint.orders.web.console;

import io.stablemint.orders.web.language.Message;
import java.util.Arrays;
import java.util.Optional;

/** The actions of operators on a dead letter. */
enum DeadLetterAction {
    REQUEUE("requeue"),
    RESOLVE("resolve");

    private final String path;

    DeadLetterAction(String path) {
        this.path = path;
    }

    static Optional<DeadLetterAction> of(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path.equals(path))
                .findFirst();
    }

    Message label() {
        return Message.of("action." + path);
    }

    Message effect() {
        return Message.of("action." + path + ".effect");
    }

    Message done() {
        return Message.of("action." + path + ".done");
    }
}
