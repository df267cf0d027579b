package io.stablemint.benchmarks.inside;

import java.io.Closeable;
import java.io.IOException;

/** One way to create a hosted session. Used by one thread at a time. */
interface Caller extends Closeable {

    /** Creates one session, and returns the URL that the answer named. */
    String call() throws Exception;

    @Override
    default void close() throws IOException {}
}
