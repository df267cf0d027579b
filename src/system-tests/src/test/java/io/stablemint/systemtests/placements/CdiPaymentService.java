package io.stablemint.systemtests.placements;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Creates sessions in a CDI bean. */
@ApplicationScoped
public class CdiPaymentService implements PaymentService {

    @Inject
    StableMint stableMint;

    @Override
    public HostedSession createSession() {
        return stableMint.createHostedSession(SampleRequest.oneEuro());
    }
}
