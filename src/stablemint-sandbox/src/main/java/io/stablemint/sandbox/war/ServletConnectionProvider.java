package io.stablemint.sandbox.war;

import io.stablemint.sandbox.connection.Connection;
import io.stablemint.sandbox.connection.ConnectionProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Lines of a servlet container; it does not let us cut them. */
final class ServletConnectionProvider implements ConnectionProvider {

    /** A proxy that knows the request of the calling thread. */
    @Context
    private @Nullable HttpServletRequest request;

    @Override
    public Connection current() {
        if (request == null) {
            throw new IllegalStateException("The server has not injected its requests");
        }
        boolean fromLoopback = isLoopback(request.getRemoteAddr());
        return new ServletConnection(fromLoopback);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        // Being a filter is only the way to be injected.
    }

    private static boolean isLoopback(String address) {
        try {
            // A literal address: nothing is looked up.
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private record ServletConnection(boolean isFromLoopback) implements Connection {

        @Override
        public boolean close() {
            return false;
        }

        @Override
        public boolean closeAfterAnswer() {
            return false;
        }
    }
}
