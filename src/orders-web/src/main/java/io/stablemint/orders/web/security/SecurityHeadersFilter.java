package io.stablemint.orders.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Adds the security headers to every response, errors included, and {@code Cache-Control: no-store} if none is set. */
@Provider
@Dependent
public class SecurityHeadersFilter implements ContainerResponseFilter {

    private final ContentSecurityPolicy policy;

    /** Required by RESTEasy; CDI uses the other constructor. */
    @SuppressWarnings("NullAway")
    public SecurityHeadersFilter() {
        this.policy = null;
    }

    @Inject
    public SecurityHeadersFilter(ContentSecurityPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", policy.text());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        // Keeps the access token in an order's link from other sites. "no-referrer" would make browsers send
        // "Origin: null" with the shop's own forms.
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
