package io.stablemint.orders.web.signin;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Hides {@link OperatorsOnly} resources at the public ports if operators have a port of their own. */
@Provider
@OperatorsOnly
@Priority(Priorities.AUTHENTICATION)
@Dependent
@SuppressWarnings("NullAway.Init") // the container sets the field marked @Context
public class OperationsPortFilter implements ContainerRequestFilter {

    private final OperationsPort port;

    @Context
    private HttpServletRequest request;

    /** Required by RESTEasy; CDI uses the other constructor. */
    @SuppressWarnings("NullAway")
    public OperationsPortFilter() {
        this.port = null;
    }

    @Inject
    public OperationsPortFilter(OperationsPort port) {
        this.port = port;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (port.isWrong(request.getLocalPort())) {
            throw new WebException(WebError.NOT_FOUND);
        }
    }
}
