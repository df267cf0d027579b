package io.stablemint.servertests.server;

/** The server did not start the application. The message is the server's own. */
public final class DeploymentFailedException extends RuntimeException {

    DeploymentFailedException(String message) {
        super(message);
    }
}
