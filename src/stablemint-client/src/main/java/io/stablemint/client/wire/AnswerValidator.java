package io.stablemint.client.wire;

import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.settings.AllowedHosts;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses successes and accepts only those that are safe to use. */
final class AnswerValidator {

    /** No session lives that long: a later time was not given in seconds. */
    private static final Duration MAX_SESSION = Duration.ofDays(366);

    private static final Pattern REFERENCE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** A reference is stored and compared by others; Stable Mint's examples are short ASCII, and a database refuses some other characters. */
    private static final Pattern STORABLE = Pattern.compile("[\\x20-\\x7e]{1,200}");

    private final JsonCodec json;
    private final AllowedHosts allowedHosts;

    AnswerValidator(JsonCodec json, AllowedHosts allowedHosts) {
        this.json = json;
        this.allowedHosts = allowedHosts;
    }

    /** The session in the answer, or {@link InvalidAnswerException}. */
    HostedSession session(Answer answer, String idempotencyKey) {
        JsonObject object = object(answer);
        try {
            return new HostedSession(
                    url(text(object, "url")),
                    expiresAt(object, answer.receivedAt()),
                    reference(object),
                    idempotencyKey,
                    object);
        } catch (InvalidAnswerException invalid) {
            throw invalid.withReference(usableReference(object));
        }
    }

    /** The rest of the answer is not trusted, so the reference is only used if it looks like one. */
    private static Optional<String> usableReference(JsonObject answer) {
        return answer.get("reference") instanceof JsonString text
                        && REFERENCE.matcher(text.getString()).matches()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    /** The JSON object in the answer, or {@link InvalidAnswerException}. Its fields are not checked. */
    JsonObject object(Answer answer) {
        if (answer.oversized()) {
            throw new InvalidAnswerException("it is larger than 64 KiB");
        }
        return json.object(answer.body());
    }

    private static String text(JsonObject answer, String field) {
        if (answer.get(field) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw new InvalidAnswerException("it has no " + field);
    }

    private static String reference(JsonObject answer) {
        String reference = text(answer, "reference");
        if (!STORABLE.matcher(reference).matches()) {
            throw new InvalidAnswerException("its reference is not printable ASCII of at most 200 characters");
        }
        return reference;
    }

    private URI url(String text) {
        try {
            URI url = new URI(text);
            if (allowedHosts.allow(url)) {
                return url;
            }
        } catch (URISyntaxException notAUrl) {
            throw new InvalidAnswerException("its url is not a URL");
        }
        throw new InvalidAnswerException("its url is not https without user info on one of the hosts " + allowedHosts);
    }

    private static Instant expiresAt(JsonObject answer, Instant now) {
        if (!(answer.get("expiresAt") instanceof JsonNumber seconds) || !seconds.isIntegral()) {
            throw new InvalidAnswerException("its expiresAt is not a whole number of seconds");
        }
        long epochSecond = seconds.longValue();
        if (epochSecond <= now.getEpochSecond()) {
            throw new InvalidAnswerException(ErrorId.SESSION_OVER, "its expiresAt is in the past");
        }
        if (epochSecond > now.plus(MAX_SESSION).getEpochSecond()) {
            throw new InvalidAnswerException("its expiresAt is more than a year ahead, so not in seconds");
        }
        return Instant.ofEpochSecond(epochSecond);
    }
}
