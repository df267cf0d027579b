package io.stablemint.systemtests.placements;

import io.stablemint.client.answer.HostedSession;

/** Creates a session over one EUR; every application here does it, each with the client in another place. */
public interface PaymentService {

    HostedSession createSession();
}
