package io.stablemint.client.wire;

import java.util.Set;

/** The service answered that it cannot, for now or at all: 408, 425, 429 and 5xx. */
final class AnswerFault extends Fault {

    /** Statuses by which a service says that it did not start: RFC 9110, RFC 8470, RFC 6585. */
    private static final Set<Integer> NOT_STARTED = Set.of(408, 425, 429, 503);

    private final transient Answer answer;

    AnswerFault(Answer answer) {
        super("status " + answer.status(), null);
        this.answer = answer;
    }

    static boolean isFault(int status) {
        return NOT_STARTED.contains(status) || status >= 500;
    }

    Answer answer() {
        return answer;
    }

    @Override
    boolean mayHaveHappened() {
        return !NOT_STARTED.contains(answer.status());
    }

    @Override
    boolean isWorthRepeating() {
        return true;
    }
}
