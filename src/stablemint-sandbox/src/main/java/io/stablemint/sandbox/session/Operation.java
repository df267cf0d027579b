package io.stablemint.sandbox.session;

import java.util.Optional;

/** What a partner can ask for; the API paths are the contract's, the checkout paths are its examples. */
public enum Operation {
    HOSTED("session/hosted", "sessions"),
    PARTNER_HOSTED("session/hosted/partner-managed-customer", "partner-sessions"),
    EMBEDDED("session/embedded/partner-managed-customer", ""),
    WITHDRAWAL_HOSTED("withdrawal/hosted", ""),
    WITHDRAWAL_PARTNER("withdrawal/partner-managed-customer", "");

    private final String path;
    private final String checkoutFolder;

    Operation(String path, String checkoutFolder) {
        this.path = path;
        this.checkoutFolder = checkoutFolder;
    }

    /** The API path, without a leading slash. */
    public String path() {
        return path;
    }

    /** The path below which checkout pages of this kind live; empty if there is no page. */
    public Optional<String> checkoutFolder() {
        return checkoutFolder.isEmpty() ? Optional.empty() : Optional.of(checkoutFolder);
    }

    public boolean isWithdrawal() {
        return this == WITHDRAWAL_HOSTED || this == WITHDRAWAL_PARTNER;
    }
}
