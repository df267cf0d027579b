package io.stablemint.orders.web.console;

import io.stablemint.orders.web.language.Message;

/** Whether payments move real money. It follows from the address of Stable Mint. */
public enum PaymentEnvironment {
    PRODUCTION,
    SANDBOX;

    /** The client's default of {@code stablemint.base-url}. */
    public static final String PRODUCTION_URL = "https://paymentinitiationservice-rest.stablemint.io";

    /** The environment with this address of Stable Mint. */
    public static PaymentEnvironment of(String baseUrl) {
        return baseUrl.startsWith(PRODUCTION_URL) ? PRODUCTION : SANDBOX;
    }

    public Message label() {
        return Message.of("environment." + name());
    }

    public Message description() {
        return Message.of("environment." + name() + ".note");
    }

    public String cssClass() {
        return "environment-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
