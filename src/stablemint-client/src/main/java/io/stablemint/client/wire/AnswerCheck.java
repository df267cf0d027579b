package io.stablemint.client.wire;

import io.stablemint.client.ErrorId;
import io.stablemint.client.HostedSession;
import io.stablemint.client.settings.AllowedHosts;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;

/** Lets an answer through only if it is safe to act on. */
final class AnswerCheck {

    /** Farther ahead than any session lives: what is beyond was not meant as seconds. */
    private static final Duration LONGEST_SESSION = Duration.ofDays(366);

    private final AllowedHosts allowedHosts;

    AnswerCheck(AllowedHosts allowedHosts) {
        this.allowedHosts = allowedHosts;
    }

    /** The session in the answer, or {@link SuspectAnswerException}. */
    HostedSession session(JsonObject answer, String idempotencyKey, Instant now) {
        return new HostedSession(
                url(text(answer, "url")), expiresAt(answer, now), text(answer, "reference"), idempotencyKey, answer);
    }

    private static String text(JsonObject answer, String field) {
        if (answer.get(field) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw new SuspectAnswerException("it has no " + field);
    }

    private URI url(String text) {
        try {
            URI url = new URI(text);
            if (allowedHosts.allow(url)) {
                return url;
            }
        } catch (URISyntaxException reportedBelow) {
            throw new SuspectAnswerException("its url is none");
        }
        throw new SuspectAnswerException("its url is not https without user info on one of the hosts " + allowedHosts);
    }

    private static Instant expiresAt(JsonObject answer, Instant now) {
        if (!(answer.get("expiresAt") instanceof JsonNumber seconds) || !seconds.isIntegral()) {
            throw new SuspectAnswerException("its expiresAt is not a whole number of seconds");
        }
        long epochSecond = seconds.longValue();
        if (epochSecond <= now.getEpochSecond()) {
            throw new SuspectAnswerException(ErrorId.SESSION_OVER, "its expiresAt is in the past");
        }
        if (epochSecond > now.plus(LONGEST_SESSION).getEpochSecond()) {
            throw new SuspectAnswerException("its expiresAt is more than a year ahead, so not in seconds");
        }
        return Instant.ofEpochSecond(epochSecond);
    }
}
