package io.stablemint.systemtests.placements;

import io.stablemint.client.answer.HostedSession;

/** Takes a payment of one EUR: what every application here does, each with the client in another place. */
public interface Till {

    HostedSession takeOneEuro();
}
