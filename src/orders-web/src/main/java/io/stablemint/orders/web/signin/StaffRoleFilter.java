package io.stablemint.orders.web.signin;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.request.RequestContext;
import jakarta.annotation.Priority;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Protects {@link StaffOnly} resources: a user who is not signed in is sent to the sign-in page; a customer is rejected; a clerk can read but
 * not change.
 */
@Provider
@StaffOnly
@Priority(Priorities.AUTHORIZATION)
@DeclareRoles({StaffRoleFilter.CLERK, OperatorRoleFilter.OPERATOR})
@Dependent
public class StaffRoleFilter implements ContainerRequestFilter {

    /** The role of users who may read the console. */
    public static final String CLERK = "clerk";

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RequestContext context;

    /** Required by RESTEasy; CDI uses the other constructor. */
    @SuppressWarnings("NullAway")
    public StaffRoleFilter() {
        this.context = null;
    }

    @Inject
    public StaffRoleFilter(RequestContext context) {
        this.context = context;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        SecurityContext caller = request.getSecurityContext();
        boolean reads = READING.contains(request.getMethod());
        if (caller.getUserPrincipal() == null) {
            if (!reads) {
                throw new WebException(WebError.UNAUTHENTICATED);
            }
            request.abortWith(context.seeOther("/sign-in?next=console").build());
            return;
        }
        boolean operator = caller.isUserInRole(OperatorRoleFilter.OPERATOR);
        if (!operator && !(reads && caller.isUserInRole(CLERK))) {
            throw new WebException(WebError.FORBIDDEN);
        }
    }
}
