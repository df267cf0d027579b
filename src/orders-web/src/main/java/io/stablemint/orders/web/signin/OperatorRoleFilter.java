package io.stablemint.orders.web.signin;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.annotation.Priority;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;

/** Rejects calls of {@link OperatorsOnly} resources by users without the role operator. */
@Provider
@OperatorsOnly
@Priority(Priorities.AUTHORIZATION)
@DeclareRoles(OperatorRoleFilter.OPERATOR)
@Dependent
public class OperatorRoleFilter implements ContainerRequestFilter {

    /** The role of users who may change orders. */
    public static final String OPERATOR = "operator";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(ShopAuthenticationMechanism.RETRY_LATER) instanceof RetryLater later) {
            throw new ClientErrorException(later.response().build());
        }
        SecurityContext caller = request.getSecurityContext();
        if (caller.getUserPrincipal() == null) {
            throw new WebException(WebError.UNAUTHENTICATED);
        }
        if (!caller.isUserInRole(OPERATOR)) {
            throw new WebException(WebError.FORBIDDEN);
        }
    }
}
