package io.stablemint.orders.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedStreamTest {

    @Test
    void everythingIsRead_whenItFits() throws IOException {
        try (BoundedStream stream = bounded(10, 10)) {
            assertThat(stream.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void requestIsRefused_whenOneByteTooManyComes() throws IOException {
        try (BoundedStream stream = bounded(11, 10)) {
            assertThatThrownBy(stream::readAllBytes)
                    .isInstanceOfSatisfying(
                            WebException.class,
                            refused -> assertThat(refused.error()).isEqualTo(WebError.TOO_LARGE));
        }
    }

    @Test
    void requestIsRefused_whenItIsReadByteByByte() throws IOException {
        try (BoundedStream stream = bounded(2, 1)) {
            assertThat(stream.read()).isZero();
            assertThatThrownBy(stream::read).isInstanceOf(WebException.class);
        }
    }

    private static BoundedStream bounded(int bytes, int limit) {
        return new BoundedStream(new ByteArrayInputStream(new byte[bytes]), limit);
    }
}
