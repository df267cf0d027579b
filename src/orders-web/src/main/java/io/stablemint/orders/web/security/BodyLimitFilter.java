package io.stablemint.orders.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Limits the size of request bodies, with or without a {@code Content-Length}. A larger body is answered with 413. */
@Provider
@Dependent
public class BodyLimitFilter implements ContainerRequestFilter {

    static final int BYTES = 16 * 1024;

    // Stable Mint's notifications are larger. The client's resource that receives them has its own limit.
    private static final String NOTIFICATIONS = "/stablemint/notifications";

    /** Operators upload statements there; reading the file has its own, slightly smaller limit with a better message. */
    private static final String STATEMENTS = "console/statements";

    static final long STATEMENT_BYTES = 65L * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!path.endsWith(NOTIFICATIONS)) {
            boolean upload = path.replaceFirst("^/", "").equals(STATEMENTS);
            request.setEntityStream(
                    new BoundedInputStream(request.getEntityStream(), upload ? STATEMENT_BYTES : BYTES));
        }
    }
}
