package io.stablemint.sandbox.architecture.bad.credentials;

import jakarta.json.JsonObject;

/** Breaks an architecture rule on purpose. */
public final class CredentialsWithLibrary {

    private final JsonObject dependency;

    public CredentialsWithLibrary(JsonObject dependency) {
        this.dependency = dependency;
    }

    public JsonObject dependency() {
        return dependency;
    }
}
