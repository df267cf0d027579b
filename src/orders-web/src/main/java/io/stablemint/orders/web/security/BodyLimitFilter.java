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

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().endsWith(NOTIFICATIONS)) {
            request.setEntityStream(new BoundedInputStream(request.getEntityStream(), BYTES));
        }
    }
}
