package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Instant;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures may have had an effect, and after which a retry makes sense. */
class FaultTest {

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 503})
    void serviceDidNotStart_whenItSaysSo(int status) {
        Fault fault = Fault.status(answer(status));

        assertThat(Fault.isFault(status)).isTrue();
        assertThat(fault).hasMessage("status " + status);
        assertThat(fault.mayHaveHappened()).isFalse();
        assertThat(fault.isRetryable()).isTrue();
        assertThat(fault.answer()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504, 599})
    void serviceMayHaveActed_whenItFailed(int status) {
        assertThat(Fault.isFault(status)).isTrue();
        assertThat(Fault.status(answer(status)).mayHaveHappened()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 401, 404, 409, 422, 499})
    void otherStatusesAreNoFaults(int status) {
        assertThat(Fault.isFault(status)).isFalse();
    }

    @Test
    void nothingWasSent_whenThereWasNoConnection() {
        assertConnection(new UnknownHostException("pay.example"), "its host name is not known");
        assertConnection(new ConnectException("refused"), "the connection was refused");
        assertConnection(new NoRouteToHostException("no route"), "the connection was refused");
        assertConnection(new SocketTimeoutException("Connect timed out"), "no connection within the connect timeout");
        assertConnection(new HttpConnectTimeoutException(), "no connection within the connect timeout");
        assertConnection(new ConnectTimeoutException(), "no connection within the connect timeout");
        assertConnection(new ConnectionPoolTimeoutException(), "no connection within the connect timeout");
    }

    @Test
    void retryIsUseless_whenTlsFailed() {
        assertTls(new SSLHandshakeException("bad certificate"), "TLS failed: bad certificate");
        assertTls(new SSLPeerUnverifiedException("wrong host"), "TLS failed: wrong host");
    }

    @Test
    void serviceMayHaveActed_whenTheConnectionBroke() {
        assertSocket(new SocketTimeoutException("Read timed out"), "no answer came within the read timeout");
        assertSocket(new SocketTimeoutException(), "no answer came within the read timeout");
        assertSocket(new IOException("reset"), "the connection broke before the answer was complete");
    }

    private static void assertConnection(Exception cause, String message) {
        Fault fault = fault(cause, message);
        assertThat(fault.mayHaveHappened()).isFalse();
        assertThat(fault.isRetryable()).isTrue();
    }

    private static void assertTls(Exception cause, String message) {
        Fault fault = fault(cause, message);
        assertThat(fault.mayHaveHappened()).isFalse();
        assertThat(fault.isRetryable()).isFalse();
    }

    private static void assertSocket(Exception cause, String message) {
        Fault fault = fault(cause, message);
        assertThat(fault.mayHaveHappened()).isTrue();
        assertThat(fault.isRetryable()).isTrue();
    }

    /** As the platform's clients throw it: inside an exception of their own. */
    private static Fault fault(Exception cause, String message) {
        ProcessingException thrown = new ProcessingException(cause);
        Fault fault = Fault.of(thrown);
        assertThat(fault).hasMessage(message).hasCause(thrown);
        assertThat(fault.answer()).isNull();
        return fault;
    }

    private static Answer answer(int status) {
        return new Answer(status, new byte[0], false, null, null, Instant.EPOCH);
    }

    /** Named as the types of the JDK's and of Apache's HTTP clients. */
    private static final class HttpConnectTimeoutException extends IOException {}

    private static final class ConnectTimeoutException extends IOException {}

    private static final class ConnectionPoolTimeoutException extends IOException {}
}
