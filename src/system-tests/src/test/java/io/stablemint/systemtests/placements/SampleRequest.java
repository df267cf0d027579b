package io.stablemint.systemtests.placements;

import io.stablemint.client.request.HostedSessionRequest;
import java.math.BigDecimal;

/** A request over one EUR. */
public final class SampleRequest {

    private SampleRequest() {}

    public static HostedSessionRequest oneEuro() {
        return HostedSessionRequest.builder()
                .userCountryCode("DE")
                .currency("EUR")
                .amount(BigDecimal.ONE)
                .successUrl("https://shop.example/thanks")
                .supportUrl("https://shop.example/help")
                .exitUrl("https://shop.example/basket")
                .errorUrl("https://shop.example/sorry")
                .build();
    }
}
