package io.stablemint.sandbox.api;

import io.stablemint.sandbox.connection.ConnectionProvider;
import io.stablemint.sandbox.diagnosis.RequestDiagnoser;
import io.stablemint.sandbox.faults.FaultScripts;
import io.stablemint.sandbox.schedule.Scheduler;
import io.stablemint.sandbox.session.SessionIdGenerator;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Creates the resource of the partner API with everything that it needs. */
public record ApiResourceFactory(
        SandboxSettings settings, InstantSource clock, Scheduler scheduler, ConnectionProvider connections) {

    public ApiResource resource(
            SessionRepository sessions, WebhookPublisher webhooks, FaultScripts faults, RequestLog log) {
        RequestAuthenticator authenticator = new RequestAuthenticator(settings.partners(), clock);
        SessionFactory factory = new SessionFactory(settings, new SessionIdGenerator(new SecureRandom()), clock);
        RequestDiagnoser diagnoser = new RequestDiagnoser(
                settings.partners(), settings.webhook().signer().publicKey(), clock);
        RequestHandler handler = new RequestHandler(authenticator, factory, sessions, webhooks, log, diagnoser);
        return new ApiResource(new FaultInjectingHandler(handler, faults, scheduler, connections));
    }
}
