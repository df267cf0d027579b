package io.stablemint.sandbox.connection;

import jakarta.ws.rs.container.ContainerRequestFilter;

/**
 * Provides the connection of the request that the calling thread handles. It is a filter only so that the server
 * injects the request into it; the filter itself does nothing.
 */
public interface ConnectionProvider extends ContainerRequestFilter {

    Connection current();
}
