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

/** Makes sessions out of checked requests, with their answers. */
final class SessionFactory {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final SandboxSettings settings;
    private final SessionIdGenerator names;
    private final InstantSource clock;

    SessionFactory(SandboxSettings settings, SessionIdGenerator names, InstantSource clock) {
        this.settings = settings;
        this.names = names;
        this.clock = clock;
    }

    Session newSession(ApiRequest request, JsonObject fields) {
        Operation operation = request.operation();
        Instant now = clock.instant();
        Instant expiresAt = now.plusSeconds(request.lifetimeSeconds()
                        .orElse(settings.sessionLifetime().toSeconds()))
                .truncatedTo(ChronoUnit.SECONDS);
        UUID id = names.id();
        String reference = names.reference(operation);
        JsonObject answer = answer(request, id, expiresAt, reference);
        SessionState state = operation.isWithdrawal() ? SessionState.WITHDRAWN : SessionState.CREATED;
        return new Session(id, reference, operation, fields, now, expiresAt, answer, state);
    }

    /** The contract tells the answer of hosted sessions only; the others are the sandbox's choice. */
    private JsonObject answer(ApiRequest request, UUID id, Instant expiresAt, String reference) {
        JsonObjectBuilder answer = JSON.createObjectBuilder();
        if (request.operation().isWithdrawal()) {
            return answer.add("reference", reference).add("status", "requested").build();
        }
        request.operation()
                .checkoutFolder()
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
        // As in the contract's examples; the sandbox asks nobody to log in.
        String query = request.operation() == Operation.HOSTED ? "?requireAuth=true" : "";
        return base + separator + folder + "/" + id + query;
    }
}
