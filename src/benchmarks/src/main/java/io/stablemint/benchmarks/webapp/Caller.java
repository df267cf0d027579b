package io.stablemint.benchmarks.webapp;

import java.io.Closeable;
import java.io.IOException;

/** One way to create a hosted session. Used by one thread at a time. */
interface Caller extends Closeable {

    /** Creates one session, and returns the URL of the answer. */
    String call() throws Exception;

    @Override
    default void close() throws IOException {}
}
