package io.stablemint.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.connection.Connection;
import io.stablemint.sandbox.faults.RequestFault;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultyResponseBuilderTest {

    @Test
    void hasNoResponse_whenTheConnectionCanBeClosed() {
        assertThat(closed(new TestConnection(true))).isEmpty();
    }

    @Test
    void isAnEmpty500_whenTheConnectionCannotBeClosed() {
        assertThat(closed(new TestConnection(false))).hasValueSatisfying(answer -> {
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(answer.hasEntity()).isFalse();
        });
    }

    @Test
    void hasTheReasonPhraseOfRfc9110_whenTheStatusIs422() {
        Answer answer = new Answer(422, Map.of(), RawBody.of(""));

        Response response = new FaultyResponseBuilder(RequestFault.NONE, new TestConnection(true)).build(answer);

        assertThat(response.getStatusInfo().getStatusCode()).isEqualTo(422);
        assertThat(response.getStatusInfo().getReasonPhrase()).isEqualTo("Unprocessable Content");
    }

    private static Optional<Response> closed(Connection connection) {
        return new FaultyResponseBuilder(RequestFault.NONE, connection).closeConnection();
    }

    private record TestConnection(boolean close) implements Connection {

        @Override
        public boolean isFromLoopback() {
            return true;
        }

        @Override
        public boolean closeAfterAnswer() {
            return close;
        }
    }
}
