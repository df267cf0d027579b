package io.stablemint.client.architecture.bad.signing;

import jakarta.ws.rs.core.Response;

/** Breaks a rule. */
public class SignsWithRest {
    public void sign(Response response) {}
}
