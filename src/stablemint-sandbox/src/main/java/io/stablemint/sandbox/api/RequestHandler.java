package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_CREATED;
import static io.stablemint.sandbox.webhook.EventTypes.WITHDRAWAL_ACCEPTED;
import static io.stablemint.sandbox.webhook.EventTypes.WITHDRAWAL_REQUESTED;
import static io.stablemint.sandbox.webhook.EventTypes.WITHDRAWAL_SENT;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.json.InvalidJsonException;
import io.stablemint.sandbox.json.StrictJsonParser;
import io.stablemint.sandbox.session.IdempotencyKeyReusedException;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;

/** Does what a request asks, after checking: credentials, JSON, fields, idempotency key; in this order. */
final class RequestHandler {

    static final int LARGEST_BODY = 64 * 1024;

    private final RequestAuthenticator credentials;
    private final SessionFactory registrar;
    private final SessionRepository sessions;
    private final WebhookPublisher webhooks;
    private final RequestLog log;

    RequestHandler(
            RequestAuthenticator credentials,
            SessionFactory registrar,
            SessionRepository sessions,
            WebhookPublisher webhooks,
            RequestLog log) {
        this.credentials = credentials;
        this.registrar = registrar;
        this.sessions = sessions;
        this.webhooks = webhooks;
        this.log = log;
    }

    Answer receive(ApiRequest request) {
        try {
            SessionRepository.Created created = create(request);
            Session session = created.session();
            log.add(request, 200, (created.isNew() ? "created " : "repeated ") + session.reference());
            return Answer.json(200, session.answer());
        } catch (RequestRejectedException refused) {
            Answer answer = refused.answer();
            log.add(request, answer.status(), refused.id().code() + ": " + refused.what());
            return answer;
        }
    }

    /** Notes that the request came, and that a script wants nothing done about it. */
    void ignore(ApiRequest request) {
        log.add(request, 0, "not acted on: a script");
    }

    private SessionRepository.Created create(ApiRequest request) {
        if (request.body().length() > LARGEST_BODY) {
            throw new RequestRejectedException(
                    413, ErrorId.BODY_TOO_LARGE, "The body has more than " + LARGEST_BODY + " bytes.");
        }
        credentials.check(request);
        JsonObject fields = parsed(request);
        List<FieldProblem> problems =
                RequestSchemas.fieldsOf(request.operation()).problems("", fields);
        if (!problems.isEmpty()) {
            throw new RequestRejectedException(400, ErrorId.FIELDS_WRONG, "Some fields are wrong.", problems);
        }
        SessionRepository.Created created = remembered(request, fields);
        if (created.isNew()) {
            announce(created.session());
        }
        return created;
    }

    private static JsonObject parsed(ApiRequest request) {
        try {
            return StrictJsonParser.object(request.body().toArray());
        } catch (InvalidJsonException e) {
            throw new RequestRejectedException(
                    400, ErrorId.BODY_NOT_JSON, "The body is unusable: " + e.getMessage() + ".");
        }
    }

    private SessionRepository.Created remembered(ApiRequest request, JsonObject fields) {
        Optional<String> key =
                Optional.ofNullable(fields.getJsonString("idempotencyKey")).map(JsonString::getString);
        try {
            return sessions.create(request.operation(), fields, key, () -> registrar.newSession(request, fields));
        } catch (IdempotencyKeyReusedException e) {
            throw new RequestRejectedException(
                    409,
                    ErrorId.IDEMPOTENCY_KEY_REUSED,
                    e.what(),
                    List.of(new FieldProblem("idempotencyKey", "was used before with another body")));
        }
    }

    private void announce(Session session) {
        if (session.operation().isWithdrawal()) {
            webhooks.announce(session, WITHDRAWAL_REQUESTED, WITHDRAWAL_ACCEPTED, WITHDRAWAL_SENT);
        } else {
            webhooks.announce(session, DEPOSIT_CREATED);
        }
    }
}
