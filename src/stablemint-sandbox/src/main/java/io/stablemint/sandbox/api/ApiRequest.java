package io.stablemint.sandbox.api;

import io.stablemint.sandbox.session.Operation;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One API request, as received.
 *
 * @param base the base URL that the caller used, ending with a slash
 * @param lifetimeSeconds the lifetime of the new session, if a script overrides the setting
 */
record ApiRequest(
        Operation operation,
        Optional<String> apiKey,
        Optional<String> timestamp,
        Optional<String> signature,
        RawBody body,
        URI base,
        OptionalLong lifetimeSeconds) {

    String path() {
        return "/" + operation.path();
    }
}
