package io.stablemint.orders.web.admission;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Rejects the checkouts beyond the limit, before their bodies are read, with the same error page or problem as every other error. */
@Provider
@PreMatching
@Dependent
public class OverloadFilter implements ContainerRequestFilter {

    private final HttpServletRequest request;

    /** Required by RESTEasy; CDI uses the other constructor. */
    @SuppressWarnings("NullAway")
    public OverloadFilter() {
        this.request = null;
    }

    /**
     * Created by CDI.
     *
     * @param request the container's proxy, which always delegates to the current request
     */
    @Inject
    public OverloadFilter(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(AdmissionFilter.REJECTED) != null) {
            throw new WebException(WebError.OVERLOADED);
        }
    }
}
