package io.stablemint.client.wire;

import io.stablemint.client.HostedSession;
import io.stablemint.client.settings.AllowedHosts;
import jakarta.json.JsonObject;

/** Reads successes, and lets nothing unsafe through. */
final class Answers {

    private final JsonText json;
    private final AnswerCheck check;

    Answers(JsonText json, AllowedHosts allowedHosts) {
        this.json = json;
        this.check = new AnswerCheck(allowedHosts);
    }

    HostedSession session(Answer answer, String idempotencyKey) {
        return check.session(object(answer), idempotencyKey, answer.receivedAt());
    }

    /** The whole answer, whatever it has. */
    JsonObject object(Answer answer) {
        if (answer.oversized()) {
            throw new SuspectAnswerException("it is larger than 64 KiB");
        }
        return json.object(answer.body());
    }
}
