package io.stablemint.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.connection.Connection;
import io.stablemint.sandbox.faults.RequestFault;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultyResponseBuilderTest {

    @Test
    void isNoAnswer_whenItIsLostAndTheLineCanBeCut() {
        assertThat(lostOn(new Line(true))).isEmpty();
    }

    @Test
    void isAnEmpty500_whenItIsLostAndTheLineCannotBeCut() {
        assertThat(lostOn(new Line(false))).hasValueSatisfying(answer -> {
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(answer.hasEntity()).isFalse();
        });
    }

    private static Optional<Response> lostOn(Connection line) {
        return new FaultyResponseBuilder(RequestFault.NONE, line).lost();
    }

    private record Line(boolean cut) implements Connection {

        @Override
        public boolean isFromLoopback() {
            return true;
        }

        @Override
        public boolean closeAfterAnswer() {
            return cut;
        }
    }
}
