package io.stablemint.orders.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedInputStreamTest {

    @Test
    void allBytesAreRead_whenTheyAreWithinTheLimit() throws IOException {
        try (BoundedInputStream stream = bounded(10, 10)) {
            assertThat(stream.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void readFails_whenThereIsOneByteTooMany() throws IOException {
        try (BoundedInputStream stream = bounded(11, 10)) {
            assertThatThrownBy(stream::readAllBytes)
                    .isInstanceOfSatisfying(
                            WebException.class,
                            rejected -> assertThat(rejected.error()).isEqualTo(WebError.CONTENT_TOO_LARGE));
        }
    }

    @Test
    void readFails_whenTheBytesAreReadOneByOne() throws IOException {
        try (BoundedInputStream stream = bounded(2, 1)) {
            assertThat(stream.read()).isZero();
            assertThatThrownBy(stream::read).isInstanceOf(WebException.class);
        }
    }

    private static BoundedInputStream bounded(int bytes, int limit) {
        return new BoundedInputStream(new ByteArrayInputStream(new byte[bytes]), limit);
    }
}
