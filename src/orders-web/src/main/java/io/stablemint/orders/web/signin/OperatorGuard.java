package io.stablemint.orders.web.signin;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.annotation.Priority;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;

/** Stands in front of what is for {@link OperatorsOnly}. */
@Provider
@OperatorsOnly
@Priority(Priorities.AUTHORIZATION)
@DeclareRoles(OperatorGuard.OPERATOR)
@Dependent
public class OperatorGuard implements ContainerRequestFilter {

    static final String OPERATOR = "operator";

    @Override
    public void filter(ContainerRequestContext request) {
        SecurityContext caller = request.getSecurityContext();
        if (caller.getUserPrincipal() == null) {
            throw new WebException(WebError.NOT_SIGNED_IN);
        }
        if (!caller.isUserInRole(OPERATOR)) {
            throw new WebException(WebError.NOT_ALLOWED);
        }
    }
}
