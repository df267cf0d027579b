package io.stablemint.client.wire;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Sorts what the platform's HTTP client threw: did the request get out or not? What is not known for certain to have
 * stayed here counts as sent.
 */
final class TransportFaults {

    private TransportFaults() {}

    static Fault sort(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return new ConnectionFault("its host name is not known", true, thrown);
            }
            if (cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException) {
                return new ConnectionFault("TLS failed: " + cause.getMessage(), false, thrown);
            }
            if (isConnectTimeout(cause)) {
                return new ConnectionFault("no connection came about in time", true, thrown);
            }
            if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
                return new ConnectionFault("the connection was refused", true, thrown);
            }
            if (cause instanceof SocketTimeoutException) {
                return new SocketFault("no answer came within the read timeout", thrown);
            }
        }
        return new SocketFault("the connection broke before the answer was complete", thrown);
    }

    /** HTTP clients have types of their own for it, which we must not depend on, and some only a message. */
    private static boolean isConnectTimeout(Throwable cause) {
        String type = cause.getClass().getSimpleName();
        String message = cause instanceof SocketTimeoutException ? String.valueOf(cause.getMessage()) : "";
        return type.matches("(Http)?ConnectTimeoutException|ConnectionPoolTimeoutException")
                || message.toLowerCase(Locale.ROOT).startsWith("connect");
    }
}
