package io.stablemint.sandbox.api;

import io.stablemint.sandbox.connection.Connections;
import io.stablemint.sandbox.faults.Faults;
import io.stablemint.sandbox.schedule.Later;
import io.stablemint.sandbox.session.SessionNames;
import io.stablemint.sandbox.session.Sessions;
import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.webhook.Webhooks;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/** Puts the partner-facing resources together. */
public record ApiParts(SandboxSettings settings, InstantSource clock, Later later, Connections connections) {

    /** The Jakarta REST resources of this package. */
    public List<Object> resources(Sessions sessions, Webhooks webhooks, Faults faults, RequestLog log) {
        Credentials credentials = new Credentials(settings.partners(), clock);
        Registrar registrar = new Registrar(settings, new SessionNames(new SecureRandom()), clock);
        Reception reception = new Reception(credentials, registrar, sessions, webhooks, log);
        PartnerApi api = new PartnerApi(reception, faults, later, connections);
        return List.of(new SessionApi(api), new WithdrawalApi(api));
    }
}
