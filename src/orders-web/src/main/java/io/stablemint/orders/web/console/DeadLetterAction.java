package io.stablemint.orders.web.console;

import java.util.Arrays;
import java.util.Optional;

/** The actions of operators on a dead letter. */
enum DeadLetterAction {
    REQUEUE(
            "requeue",
            "Try again",
            "The notification is applied within seconds, with all its tries again. Applying it twice has no further effect.",
            "The notification is processed again within seconds."),
    RESOLVE(
            "resolve",
            "Resolve",
            "The notification leaves this list and has no effect on any order. It stays stored.",
            "The notification is resolved.");

    private final String path;
    private final String label;
    private final String effect;
    private final String done;

    DeadLetterAction(String path, String label, String effect, String done) {
        this.path = path;
        this.label = label;
        this.effect = effect;
        this.done = done;
    }

    static Optional<DeadLetterAction> of(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path.equals(path))
                .findFirst();
    }

    String label() {
        return label;
    }

    String effect() {
        return effect;
    }

    String done() {
        return done;
    }
}
