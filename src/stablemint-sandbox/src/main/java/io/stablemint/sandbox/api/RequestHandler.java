package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_CREATED;
import static io.stablemint.sandbox.webhook.EventTypes.WITHDRAWAL_ACCEPTED;
import static io.stablemint.sandbox.webhook.EventTypes.WITHDRAWAL_REQUESTED;
import static io.stablemint.sandbox.webhook.EventTypes.WITHDRAWAL_SENT;

import io.stablemint.sandbox.diagnosis.Diagnosis;
import io.stablemint.sandbox.diagnosis.RequestDiagnoser;
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

/**
 * Handles API requests. The checks run in this order: size, API key, timestamp, signature, JSON, fields,
 * idempotency key.
 */
final class RequestHandler {

    static final int LARGEST_BODY = 64 * 1024;

    private final RequestAuthenticator authenticator;
    private final SessionFactory sessionFactory;
    private final SessionRepository sessions;
    private final WebhookPublisher webhooks;
    private final RequestLog log;
    private final RequestDiagnoser diagnoser;

    RequestHandler(
            RequestAuthenticator authenticator,
            SessionFactory sessionFactory,
            SessionRepository sessions,
            WebhookPublisher webhooks,
            RequestLog log,
            RequestDiagnoser diagnoser) {
        this.authenticator = authenticator;
        this.sessionFactory = sessionFactory;
        this.sessions = sessions;
        this.webhooks = webhooks;
        this.log = log;
        this.diagnoser = diagnoser;
    }

    Answer handle(ApiRequest request) {
        try {
            SessionRepository.Created created = create(request);
            Session session = created.session();
            String verdict = (created.isNew() ? "created " : "retry of ") + session.reference();
            log.add(request, RequestLog.Result.ok(verdict, session.reference()));
            return Answer.json(200, session.answer());
        } catch (RequestRejectedException rejected) {
            Answer answer = rejected.answer();
            String verdict = rejected.id().code() + ": " + rejected.reason();
            log.add(request, RequestLog.Result.rejected(answer.status(), verdict, diagnosis(request, answer)));
            return answer;
        }
    }

    /** Logs a request that is not handled because of a fault script. */
    void logNotHandled(ApiRequest request) {
        log.add(request, RequestLog.Result.rejected(0, "not handled because of a fault script", Optional.empty()));
    }

    private Optional<Diagnosis> diagnosis(ApiRequest request, Answer answer) {
        return answer.status() == 401
                ? Optional.of(diagnoser.diagnose(
                        request.apiKey(),
                        request.timestamp(),
                        request.signature(),
                        request.body().toArray()))
                : Optional.empty();
    }

    private SessionRepository.Created create(ApiRequest request) {
        if (request.body().length() > LARGEST_BODY) {
            throw new RequestRejectedException(
                    413, ErrorId.BODY_TOO_LARGE, "The body has more than " + LARGEST_BODY + " bytes.");
        }
        authenticator.authenticate(request);
        JsonObject fields = parsed(request);
        List<FieldProblem> problems = RequestSchemas.of(request.operation()).problems("", fields);
        if (!problems.isEmpty()) {
            throw new RequestRejectedException(400, ErrorId.FIELDS_WRONG, "Some fields are wrong.", problems);
        }
        SessionRepository.Created created = findOrCreate(request, fields);
        if (created.isNew()) {
            publishEvents(created.session());
        }
        return created;
    }

    private static JsonObject parsed(ApiRequest request) {
        try {
            return StrictJsonParser.parse(request.body().toArray());
        } catch (InvalidJsonException e) {
            throw new RequestRejectedException(
                    400, ErrorId.BODY_NOT_JSON, "The body is unusable: " + e.getMessage() + ".");
        }
    }

    private SessionRepository.Created findOrCreate(ApiRequest request, JsonObject fields) {
        Optional<String> key =
                Optional.ofNullable(fields.getJsonString("idempotencyKey")).map(JsonString::getString);
        try {
            return sessions.create(request.operation(), fields, key, () -> sessionFactory.newSession(request, fields));
        } catch (IdempotencyKeyReusedException e) {
            throw new RequestRejectedException(
                    409,
                    ErrorId.IDEMPOTENCY_KEY_REUSED,
                    e.reason(),
                    List.of(new FieldProblem("idempotencyKey", "was used before with another body")));
        }
    }

    private void publishEvents(Session session) {
        if (session.operation().isWithdrawal()) {
            webhooks.publish(session, WITHDRAWAL_REQUESTED, WITHDRAWAL_ACCEPTED, WITHDRAWAL_SENT);
        } else {
            webhooks.publish(session, DEPOSIT_CREATED);
        }
    }
}
