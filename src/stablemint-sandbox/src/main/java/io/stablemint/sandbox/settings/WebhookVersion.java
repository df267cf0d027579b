package io.stablemint.sandbox.settings;

/** The payload versions of the contract; version 2 is the current one. */
public enum WebhookVersion {
    /** The older payload: no event id, and statuses that version 2 does not have. */
    V1,
    /** The current payload: each event has an id, and its fields are in {@code data}. */
    V2;

    /**
     * The version with the number that settings and fault scripts use.
     *
     * @param number 1 or 2
     * @return the version
     * @throws IllegalArgumentException for any other number
     */
    public static WebhookVersion of(int number) {
        return switch (number) {
            case 1 -> V1;
            case 2 -> V2;
            default -> throw new IllegalArgumentException("must be 1 or 2");
        };
    }
}
