package io.stablemint.systemtests.placements;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Creates sessions in an enterprise bean, outside a transaction, which such a bean would have by default. */
@Stateless
@Local(PaymentService.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EjbPaymentService implements PaymentService {

    @Inject
    StableMint stableMint;

    @Override
    public HostedSession createSession() {
        return stableMint.createHostedSession(SampleRequest.oneEuro());
    }
}
