package io.stablemint.sandbox.standalone;

import io.stablemint.sandbox.connection.Connection;
import io.stablemint.sandbox.connection.ConnectionProvider;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/** The connections of the standalone server; they can be closed at any time. */
final class GrizzlyConnectionProvider implements ConnectionProvider {

    @Inject
    private @Nullable Provider<Request> requests;

    @Override
    public Connection current() {
        if (requests == null) {
            throw new IllegalStateException("The server has not injected the request");
        }
        return new GrizzlyConnection(requests.get());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // Nothing to filter: this is a filter only so that the server injects the request.
    }

    private record GrizzlyConnection(Request request) implements Connection {

        @Override
        public boolean isFromLoopback() {
            try {
                // It is an IP address, so there is no DNS lookup.
                return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
            } catch (UnknownHostException e) {
                return false;
            }
        }

        @Override
        public boolean close() {
            request.getContext().getConnection().closeSilently();
            return true;
        }

        @Override
        public boolean closeAfterAnswer() {
            request.addAfterServiceListener(
                    served -> served.getContext().getConnection().closeSilently());
            return true;
        }
    }
}
