package io.stablemint.servertests.application;

import io.stablemint.client.StableMint;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** An enterprise bean that uses the client, outside any transaction. */
@Stateless
@Local(Payments.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EnterprisePaymentService implements Payments {

    @Inject
    StableMint stableMint;

    @Override
    public String start(String order, String merchant) {
        return stableMint.createHostedSession(OneEuro.requestFor(order)).reference();
    }
}
