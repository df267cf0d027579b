package io.stablemint.orders.web.guard;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** No body is read beyond what our largest form needs, whether its length was announced or not. */
@Provider
@Dependent
public class BodyLimit implements ContainerRequestFilter {

    static final int BYTES = 16 * 1024;

    // Stable Mint's notifications are larger, and what receives them counts for itself.
    private static final String NOTIFICATIONS = "/stablemint/notifications";

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().endsWith(NOTIFICATIONS)) {
            request.setEntityStream(new BoundedStream(request.getEntityStream(), BYTES));
        }
    }
}
