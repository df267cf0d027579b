package io.stablemint.sandbox.api;

import io.stablemint.sandbox.connection.ConnectionProvider;
import io.stablemint.sandbox.faults.FaultScripts;
import io.stablemint.sandbox.schedule.Scheduler;
import io.stablemint.sandbox.session.SessionIdGenerator;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/** Puts the partner-facing resources together. */
public record ApiResourceFactory(
        SandboxSettings settings, InstantSource clock, Scheduler later, ConnectionProvider connections) {

    /** The Jakarta REST resources of this package. */
    public List<Object> resources(
            SessionRepository sessions, WebhookPublisher webhooks, FaultScripts faults, RequestLog log) {
        RequestAuthenticator credentials = new RequestAuthenticator(settings.partners(), clock);
        SessionFactory registrar = new SessionFactory(settings, new SessionIdGenerator(new SecureRandom()), clock);
        RequestHandler reception = new RequestHandler(credentials, registrar, sessions, webhooks, log);
        FaultInjectingHandler api = new FaultInjectingHandler(reception, faults, later, connections);
        return List.of(new ApiResource(api), new WithdrawalApi(api));
    }
}
