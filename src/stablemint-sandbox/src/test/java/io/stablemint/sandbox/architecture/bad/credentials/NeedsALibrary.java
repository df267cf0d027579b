package io.stablemint.sandbox.architecture.bad.credentials;

import jakarta.json.JsonObject;

/** Breaks a rule, on purpose. */
public final class NeedsALibrary {

    private final JsonObject known;

    public NeedsALibrary(JsonObject known) {
        this.known = known;
    }

    public JsonObject known() {
        return known;
    }
}
