package io.stablemint.sandbox.architecture.bad.credentials;

import jakarta.json.JsonObject;

/** Breaks a rule, on purpose. */
public final class CredentialsWithLibrary {

    private final JsonObject known;

    public CredentialsWithLibrary(JsonObject known) {
        this.known = known;
    }

    public JsonObject known() {
        return known;
    }
}
