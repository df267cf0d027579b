package io.stablemint.orders.web.guard;

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

/** Refuses whatever may change something and was sent by another site's page. */
@Provider
@PreMatching
@Dependent
public class CrossSiteGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final PublicAddress address;

    /** RESTEasy wants to see one without parameters, although CDI makes the instance. */
    @SuppressWarnings("NullAway")
    public CrossSiteGuard() {
        this.address = null;
    }

    @Inject
    public CrossSiteGuard(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        FormOrigin from = new FormOrigin(header(request, "Sec-Fetch-Site"), header(request, "Origin"));
        if (from.isForeign(ownAuthorities(request))) {
            throw new WebException(WebError.CROSS_SITE);
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
