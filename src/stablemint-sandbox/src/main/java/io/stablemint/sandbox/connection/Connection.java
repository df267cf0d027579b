package io.stablemint.sandbox.connection;

/** The line on which a request came in. */
public interface Connection {

    /** Whether the other end is this machine. */
    boolean isFromLoopback();

    /** Cuts the line without a word. Gives back whether that was possible: a servlet container does not let us. */
    boolean cut();

    /** Has the line cut when what the answer says has been sent. Gives back whether that is possible. */
    boolean cutAfterAnswer();
}
