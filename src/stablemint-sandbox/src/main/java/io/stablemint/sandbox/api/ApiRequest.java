package io.stablemint.sandbox.api;

import io.stablemint.sandbox.session.Operation;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One API request, as received.
 *
 * @param base where the caller reached us, ending with a slash
 * @param lifetimeSeconds of the session to be made, if a script wants another than the setting
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
