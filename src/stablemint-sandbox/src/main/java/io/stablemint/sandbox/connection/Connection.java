package io.stablemint.sandbox.connection;

/** The connection of a request. */
public interface Connection {

    /** Whether the caller is on this machine. */
    boolean isFromLoopback();

    /** Closes the connection without an answer. Returns false if the server does not allow it (servlet containers). */
    boolean close();

    /** Closes the connection once the answer has been sent. Returns false if the server does not allow it. */
    boolean closeAfterAnswer();
}
