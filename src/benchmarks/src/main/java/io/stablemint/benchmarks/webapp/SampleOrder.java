package io.stablemint.benchmarks.webapp;

import io.stablemint.client.request.HostedSessionRequest;
import io.stablemint.client.request.PaymentMethod;
import java.math.BigDecimal;
import java.util.UUID;

/** The order that all variants pay for. */
final class SampleOrder {

    static final String COUNTRY = "LT";
    static final String CURRENCY = "EUR";
    static final BigDecimal AMOUNT = new BigDecimal("9.95");
    static final String SUCCESS_URL = "https://shop.example/orders/0193f2f4-6f0c-7c53-9f3a-3d1c1f0a7b11/paid";
    static final String SUPPORT_URL = "https://shop.example/support";
    static final String EXIT_URL = "https://shop.example/orders/0193f2f4-6f0c-7c53-9f3a-3d1c1f0a7b11/left";
    static final String ERROR_URL = "https://shop.example/orders/0193f2f4-6f0c-7c53-9f3a-3d1c1f0a7b11/failed";
    static final String REFERENCE = "0193f2f4-6f0c-7c53-9f3a-3d1c1f0a7b11";
    static final String METHOD = "OpenBanking";

    private SampleOrder() {}

    /** Built and validated, as an application does for each order. */
    static HostedSessionRequest request() {
        return HostedSessionRequest.builder()
                .userCountryCode(COUNTRY)
                .currency(CURRENCY)
                .amount(AMOUNT)
                .successUrl(SUCCESS_URL)
                .supportUrl(SUPPORT_URL)
                .exitUrl(EXIT_URL)
                .errorUrl(ERROR_URL)
                .websiteReference(REFERENCE)
                .paymentMethod(PaymentMethod.of(METHOD))
                .build();
    }

    /** The same for the hand-written client. */
    static HandWrittenRequest handWritten() {
        return new HandWrittenRequest(
                COUNTRY,
                CURRENCY,
                AMOUNT,
                SUCCESS_URL,
                SUPPORT_URL,
                EXIT_URL,
                ERROR_URL,
                UUID.randomUUID().toString(),
                REFERENCE,
                METHOD);
    }
}
