package io.stablemint.orders.web.guard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Puts the protecting headers on every answer, errors included. What says nothing else is kept by no cache. */
@Provider
@Dependent
public class SecurityHeaders implements ContainerResponseFilter {

    private final ContentSecurityPolicy policy;

    /** RESTEasy wants to see one without parameters, although CDI makes the instance. */
    @SuppressWarnings("NullAway")
    public SecurityHeaders() {
        this.policy = null;
    }

    @Inject
    public SecurityHeaders(ContentSecurityPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", policy.text());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        // An order's link carries its access token. Not "no-referrer": that would make browsers send "Origin: null"
        // with our own forms.
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
