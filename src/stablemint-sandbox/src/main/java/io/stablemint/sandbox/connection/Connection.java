package io.stablemint.sandbox.connection;

/** The connection of a request. */
public interface Connection {

    /**
     * {@return whether the caller is on this machine; the control page and the control API are closed to all others}
     */
    boolean isFromLoopback();

    /**
     * Closes the connection without an answer.
     *
     * @return false if the server does not allow it (servlet containers)
     */
    boolean close();

    /**
     * Closes the connection once the answer has been sent.
     *
     * @return false if the server does not allow it (servlet containers)
     */
    boolean closeAfterAnswer();
}
