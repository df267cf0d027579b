package io.stablemint.benchmarks.webapp;

import java.io.IOException;
import java.net.http.HttpTimeoutException;

/**
 * A call that failed.
 *
 * @param text the exception
 * @param connectionLost whether the connection broke, as opposed to a timeout or an unexpected answer
 */
record CallError(String text, boolean connectionLost) {

    static CallError of(Exception exception) {
        return new CallError(
                exception.toString(), exception instanceof IOException && !(exception instanceof HttpTimeoutException));
    }
}
