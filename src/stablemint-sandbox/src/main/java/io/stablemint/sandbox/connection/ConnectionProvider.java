package io.stablemint.sandbox.connection;

import jakarta.ws.rs.container.ContainerRequestFilter;

/**
 * Provides the connection of the request that the calling thread handles. It is a filter only so that the server
 * injects the request into it; the filter itself does nothing.
 */
public interface ConnectionProvider extends ContainerRequestFilter {

    /**
     * {@return the connection of the request that the calling thread handles} Ask on that thread and keep the result:
     * another thread gets the connection of another request, or none.
     */
    Connection current();
}
