package io.stablemint.systemtests.placements;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** A till that is an enterprise bean. It calls outside any transaction: an enterprise bean has one unless it says so. */
@Stateless
@Local(Till.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EnterpriseBeanTill implements Till {

    @Inject
    StableMint stableMint;

    @Override
    public HostedSession takeOneEuro() {
        return stableMint.createHostedSession(OneEuro.request());
    }
}
