package io.stablemint.orders.web.console;

/** Whether payments move real money. It follows from the address of Stable Mint. */
public enum PaymentEnvironment {
    PRODUCTION("Production", "Real money"),
    SANDBOX("Sandbox", "Test money only");

    /** The client's default of {@code stablemint.base-url}. */
    public static final String PRODUCTION_URL = "https://paymentinitiationservice-rest.stablemint.io";

    private final String label;
    private final String description;

    PaymentEnvironment(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** The environment with this address of Stable Mint. */
    public static PaymentEnvironment of(String baseUrl) {
        return baseUrl.startsWith(PRODUCTION_URL) ? PRODUCTION : SANDBOX;
    }

    public String label() {
        return label;
    }

    public String description() {
        return description;
    }

    public String cssClass() {
        return "environment-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
