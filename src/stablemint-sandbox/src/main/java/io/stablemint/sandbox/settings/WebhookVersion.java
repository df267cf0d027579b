package io.stablemint.sandbox.settings;

/** The payload versions of the contract; version 2 is the current one. */
public enum WebhookVersion {
    V1,
    V2;

    /** From the number that settings and fault scripts use: 1 or 2. */
    public static WebhookVersion of(int number) {
        return switch (number) {
            case 1 -> V1;
            case 2 -> V2;
            default -> throw new IllegalArgumentException("must be 1 or 2");
        };
    }
}
