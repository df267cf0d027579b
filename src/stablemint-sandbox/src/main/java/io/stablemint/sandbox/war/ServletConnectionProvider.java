package io.stablemint.sandbox.war;

import io.stablemint.sandbox.connection.Connection;
import io.stablemint.sandbox.connection.ConnectionProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** The connections of a servlet container, which does not allow an application to close them. */
final class ServletConnectionProvider implements ConnectionProvider {

    /** A proxy for the request of the calling thread. */
    @Context
    private @Nullable HttpServletRequest request;

    @Override
    public Connection current() {
        if (request == null) {
            throw new IllegalStateException("The server has not injected the request");
        }
        boolean fromLoopback = isLoopback(request.getRemoteAddr());
        return new ServletConnection(fromLoopback);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        // Nothing to filter: this is a filter only so that the server injects the request.
    }

    private static boolean isLoopback(String address) {
        try {
            // It is an IP address, so there is no DNS lookup.
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
