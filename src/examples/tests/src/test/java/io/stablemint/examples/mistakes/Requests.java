package io.stablemint.examples.mistakes;

import io.stablemint.client.request.HostedSessionRequest;
import java.math.BigDecimal;

/** Requests for mistakes to happen with. */
final class Requests {

    private Requests() {}

    static HostedSessionRequest oneSession() {
        return session("4.20");
    }

    static HostedSessionRequest session(String euros) {
        return HostedSessionRequest.builder()
                .userCountryCode("DE")
                .currency("EUR")
                .amount(new BigDecimal(euros))
                .successUrl("https://shop.example/invoices/1")
                .exitUrl("https://shop.example/invoices/1")
                .errorUrl("https://shop.example/invoices/1")
                .supportUrl("https://shop.example/help")
                .build();
    }
}
