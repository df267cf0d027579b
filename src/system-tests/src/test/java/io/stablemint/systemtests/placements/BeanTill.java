package io.stablemint.systemtests.placements;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A till that is a CDI bean. */
@ApplicationScoped
public class BeanTill implements Till {

    @Inject
    StableMint stableMint;

    @Override
    public HostedSession takeOneEuro() {
        return stableMint.createHostedSession(OneEuro.request());
    }
}
