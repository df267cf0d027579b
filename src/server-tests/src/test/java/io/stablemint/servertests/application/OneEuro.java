package io.stablemint.servertests.application;

import io.stablemint.client.request.HostedSessionRequest;
import java.math.BigDecimal;

/** The request of every payment here. */
public final class OneEuro {

    private OneEuro() {}

    /** A request over one euro for the order. */
    public static HostedSessionRequest requestFor(String order) {
        return HostedSessionRequest.builder()
                .userCountryCode("DE")
                .currency("EUR")
                .amount(BigDecimal.ONE)
                .successUrl("https://shop.example/thanks")
                .supportUrl("https://shop.example/help")
                .exitUrl("https://shop.example/basket")
                .errorUrl("https://shop.example/sorry")
                .websiteReference(order)
                .build();
    }
}
