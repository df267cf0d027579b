package io.stablemint.systemtests.incontainer;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.request.HostedSessionRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;

/** A bean that takes payments, as partners write it, in EAR/lib beside the client. */
@ApplicationScoped
public class EarLibraryBean {

    @Inject
    StableMint stableMint;

    /** Creates a session over the amount in EUR, with the reference of the caller. */
    public HostedSession takePayment(String amount, String websiteReference) {
        return stableMint.createHostedSession(requestOver(amount, websiteReference));
    }

    /** A request over the amount in EUR. Public: tests in the WAR are loaded by another class loader. */
    public static HostedSessionRequest requestOver(String amount, String websiteReference) {
        return requestOver(amount, websiteReference, UUID.randomUUID().toString());
    }

    /** A request over the amount in EUR. Public: tests in the WAR are loaded by another class loader. */
    public static HostedSessionRequest requestOver(String amount, String websiteReference, String idempotencyKey) {
        return HostedSessionRequest.builder()
                .userCountryCode("DE")
                .currency("EUR")
                .amount(new BigDecimal(amount))
                .successUrl("https://shop.example/thanks")
                .supportUrl("https://shop.example/help")
                .exitUrl("https://shop.example/basket")
                .errorUrl("https://shop.example/sorry")
                .websiteReference(websiteReference)
                .idempotencyKey(idempotencyKey)
                .build();
    }
}
