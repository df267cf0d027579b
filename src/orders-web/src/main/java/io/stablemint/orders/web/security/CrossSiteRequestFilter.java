package io.stablemint.orders.web.security;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Protects against cross-site request forgery (CSRF): rejects requests with an unsafe method that a page of another site sent. See
 * docs/decisions/stateless-cross-site-check.md.
 */
@Provider
@PreMatching
@Dependent
public class CrossSiteRequestFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final PublicAddress address;

    /** Required by RESTEasy; CDI uses the other constructor. */
    @SuppressWarnings("NullAway")
    public CrossSiteRequestFilter() {
        this.address = null;
    }

    @Inject
    public CrossSiteRequestFilter(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE_METHODS.contains(request.getMethod())) {
            return;
        }
        RequestOrigin origin = new RequestOrigin(header(request, "Sec-Fetch-Site"), header(request, "Origin"));
        if (origin.isCrossSite(ownAuthorities(request))) {
            throw new WebException(WebError.CROSS_SITE_REQUEST);
        }
    }

    private Set<String> ownAuthorities(ContainerRequestContext request) {
        Set<String> own = new HashSet<>();
        header(request, HttpHeaders.HOST).ifPresent(own::add);
        address.authority().ifPresent(own::add);
        return own;
    }

    private static Optional<String> header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name));
    }
}
