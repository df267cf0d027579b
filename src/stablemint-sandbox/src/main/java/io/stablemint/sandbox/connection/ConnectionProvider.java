package io.stablemint.sandbox.connection;

import jakarta.ws.rs.container.ContainerRequestFilter;

/**
 * Tells the line of the request that the calling thread is working on. It is a filter so that the container
 * gives it what it needs to know; as a filter it changes nothing.
 */
public interface ConnectionProvider extends ContainerRequestFilter {

    Connection current();
}
