package io.stablemint.servertests.application;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A CDI bean that uses the client as README says. */
@ApplicationScoped
public class PaymentService implements Payments {

    /** A further merchant, with settings of its own. */
    static final String MERCHANT = "eu";

    @Inject
    StableMint stableMint;

    @Inject
    @Merchant(MERCHANT)
    StableMint european;

    @Override
    public String start(String order, String merchant) {
        StableMint facade = MERCHANT.equals(merchant) ? european : stableMint;
        return facade.createHostedSession(OneEuro.requestFor(order)).reference();
    }
}
