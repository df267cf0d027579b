package io.stablemint.client.wire;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * A failure of one attempt that counts against the service: the circuit breaker counts these and no others. Two questions
 * decide what follows: can the service have acted on the request, and does a retry make sense?
 */
public class Fault extends RuntimeException {

    /** By these statuses a service says that it did not start: RFC 9110, RFC 8470, RFC 6585. */
    private static final Set<Integer> NOT_STARTED = Set.of(408, 425, 429, 503);

    /** Whether Stable Mint may have acted on the request. */
    private final boolean mayHaveHappened;
    /** Whether the same request, sent again, may succeed. */
    private final boolean retryable;

    private final transient @Nullable Answer answer;

    Fault(
            String message,
            boolean mayHaveHappened,
            boolean retryable,
            @Nullable Answer answer,
            @Nullable Throwable cause) {
        super(message, cause);
        this.mayHaveHappened = mayHaveHappened;
        this.retryable = retryable;
        this.answer = answer;
    }

    /**
     * Connection fault: the request never reached the service, because the name, the connection or TLS failed.
     *
     * @param temporary false for a failure that a retry cannot cure, such as a wrong certificate
     */
    static Fault connection(String message, boolean temporary, @Nullable Throwable cause) {
        return new Fault(message, false, temporary, null, cause);
    }

    /** Socket fault: the connection was open, but no complete answer came. The service may have acted. */
    static Fault socket(String message, @Nullable Throwable cause) {
        return new Fault(message, true, true, null, cause);
    }

    /** Status fault: the service answered that it cannot handle the request, now or at all. */
    static Fault status(Answer answer) {
        int status = answer.status();
        return new Fault("status " + status, !NOT_STARTED.contains(status), true, answer, null);
    }

    /** Whether this status is a fault: 408, 425, 429 and 5xx. */
    static boolean isFault(int status) {
        return NOT_STARTED.contains(status) || status >= 500;
    }

    /** The fault for an exception of the platform's HTTP client. If it is not certain that nothing was sent, it is a socket fault. */
    static Fault of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return connection("its host name is not known", true, thrown);
            }
            if (cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException) {
                return connection("TLS failed: " + cause.getMessage(), false, thrown);
            }
            if (isConnectTimeout(cause)) {
                return connection("no connection within the connect timeout", true, thrown);
            }
            if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
                return connection("the connection was refused", true, thrown);
            }
            if (cause instanceof SocketTimeoutException) {
                return socket("no answer came within the read timeout", thrown);
            }
        }
        return socket("the connection broke before the answer was complete", thrown);
    }

    /** HTTP clients have their own types for it, which this module must not depend on, and some have only a message. */
    private static boolean isConnectTimeout(Throwable cause) {
        String type = cause.getClass().getSimpleName();
        String message = cause instanceof SocketTimeoutException ? String.valueOf(cause.getMessage()) : "";
        return type.matches("(Http)?ConnectTimeoutException|ConnectionPoolTimeoutException")
                || message.toLowerCase(Locale.ROOT).startsWith("connect");
    }

    /** Whether the service may have acted on the request. */
    final boolean mayHaveHappened() {
        return mayHaveHappened;
    }

    /** Whether a retry may succeed; the idempotency key makes it safe. */
    final boolean isRetryable() {
        return retryable;
    }

    /** The answer of a status fault; null for the others. */
    final @Nullable Answer answer() {
        return answer;
    }
}
