package io.stablemint.sandbox.api;

import io.stablemint.sandbox.session.Operation;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionIdGenerator;
import io.stablemint.sandbox.session.SessionState;
import io.stablemint.sandbox.settings.SandboxSettings;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Creates sessions, with their answers, from validated requests. */
final class SessionFactory {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final SandboxSettings settings;
    private final SessionIdGenerator ids;
    private final InstantSource clock;

    SessionFactory(SandboxSettings settings, SessionIdGenerator ids, InstantSource clock) {
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    Session newSession(ApiRequest request, JsonObject fields) {
        Operation operation = request.operation();
        Instant now = clock.instant();
        Instant expiresAt = now.plusSeconds(request.lifetimeSeconds()
                        .orElse(settings.sessionLifetime().toSeconds()))
                .truncatedTo(ChronoUnit.SECONDS);
        UUID id = ids.id();
        String reference = ids.reference(operation);
        JsonObject answer = answer(request, id, expiresAt, reference);
        SessionState state = operation.isWithdrawal() ? SessionState.WITHDRAWN : SessionState.CREATED;
        return new Session(id, reference, operation, fields, now, expiresAt, answer, state);
    }

    /** The contract defines the answer for hosted sessions only; the other answers are the sandbox's choice. */
    private JsonObject answer(ApiRequest request, UUID id, Instant expiresAt, String reference) {
        JsonObjectBuilder answer = JSON.createObjectBuilder();
        if (request.operation().isWithdrawal()) {
            return answer.add("reference", reference).add("status", "requested").build();
        }
        request.operation()
                .checkoutPath()
                .ifPresentOrElse(
                        folder -> answer.add("url", url(request, folder, id)),
                        () -> answer.add("sessionId", id.toString()));
        return answer.add("expiresAt", expiresAt.getEpochSecond())
                .add("reference", reference)
                .build();
    }

    private String url(ApiRequest request, String folder, UUID id) {
        URI base = settings.publicUrl().orElse(request.base());
        String separator = base.toString().endsWith("/") ? "" : "/";
        // The contract's example has this parameter. The sandbox ignores it: it has no login.
        String query = request.operation() == Operation.HOSTED ? "?requireAuth=true" : "";
        return base + separator + folder + "/" + id + query;
    }
}
