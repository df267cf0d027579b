package io.stablemint.sandbox.control;

import io.stablemint.sandbox.connection.ConnectionProvider;
import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Set;

/** Turns away other machines, and other web sites that a browser on this machine happens to visit. */
@LoopbackOnly
public final class LoopbackFilter implements ContainerRequestFilter {

    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private final ConnectionProvider connections;

    public LoopbackFilter(ConnectionProvider connections) {
        this.connections = connections;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!connections.current().isFromLoopback()) {
            throw new SandboxException(
                    ErrorId.CONTROL_REFUSED, "The control routes answer only callers on the sandbox's own machine.");
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !OUR_OWN.contains(site)) {
            throw new SandboxException(ErrorId.CONTROL_REFUSED, "The control routes do not answer other web sites.");
        }
    }
}
