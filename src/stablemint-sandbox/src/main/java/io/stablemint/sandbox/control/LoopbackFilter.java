package io.stablemint.sandbox.control;

import io.stablemint.sandbox.connection.ConnectionProvider;
import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Set;

/** Rejects calls from other machines, and calls that a browser on this machine makes for another web site. */
@LoopbackOnly
public final class LoopbackFilter implements ContainerRequestFilter {

    private static final Set<String> ALLOWED_SITES = Set.of("same-origin", "none");

    private final ConnectionProvider connections;

    public LoopbackFilter(ConnectionProvider connections) {
        this.connections = connections;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!connections.current().isFromLoopback()) {
            throw new SandboxException(
                    ErrorId.CONTROL_REFUSED, "The control API accepts calls from the sandbox's own machine only.");
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !ALLOWED_SITES.contains(site)) {
            throw new SandboxException(
                    ErrorId.CONTROL_REFUSED, "The control API does not accept calls from other web sites.");
        }
    }
}
