package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.connection.ConnectionProvider;
import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.net.URI;

/**
 * Rejects calls from other machines, and forms that another web site posts. Other web sites may link to the pages, which
 * the control API does not allow: a page changes nothing, and no other site can read it.
 */
@ControlPageOnly
public final class ControlPageFilter implements ContainerRequestFilter {

    private final ConnectionProvider connections;

    public ControlPageFilter(ConnectionProvider connections) {
        this.connections = connections;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!connections.current().isFromLoopback()) {
            throw new SandboxException(
                    ErrorId.CONTROL_REFUSED, "The control page can be opened on the sandbox's own machine only.");
        }
        if (request.getMethod().equals(HttpMethod.POST) && !isSameOrigin(request)) {
            throw new SandboxException(
                    ErrorId.CONTROL_REFUSED, "The control page accepts forms from its own pages only.");
        }
    }

    /** Browsers send at least one of the two headers with a form. */
    private static boolean isSameOrigin(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeaderString("Origin");
        URI base = request.getUriInfo().getBaseUri();
        return origin != null && origin.equals(base.getScheme() + "://" + base.getRawAuthority());
    }
}
