package io.stablemint.sandbox.session;

import java.util.Arrays;
import java.util.Optional;

/** The operations of the API. The API paths are defined by the contract, the checkout paths by its examples. */
public enum Operation {
    HOSTED("session/hosted", "sessions"),
    PARTNER_HOSTED("session/hosted/partner-managed-customer", "partner-sessions"),
    EMBEDDED("session/embedded/partner-managed-customer", ""),
    WITHDRAWAL_HOSTED("withdrawal/hosted", ""),
    WITHDRAWAL_PARTNER("withdrawal/partner-managed-customer", "");

    private final String path;
    private final String checkoutPath;

    Operation(String path, String checkoutPath) {
        this.path = path;
        this.checkoutPath = checkoutPath;
    }

    /** The operation with that API path, without a leading slash. */
    public static Optional<Operation> withPath(String path) {
        return Arrays.stream(values())
                .filter(operation -> operation.path.equals(path))
                .findFirst();
    }

    /** The API path, without a leading slash. */
    public String path() {
        return path;
    }

    /** The path below which the checkout pages of this operation are; empty if it has no checkout page. */
    public Optional<String> checkoutPath() {
        return checkoutPath.isEmpty() ? Optional.empty() : Optional.of(checkoutPath);
    }

    public boolean isWithdrawal() {
        return this == WITHDRAWAL_HOSTED || this == WITHDRAWAL_PARTNER;
    }
}
