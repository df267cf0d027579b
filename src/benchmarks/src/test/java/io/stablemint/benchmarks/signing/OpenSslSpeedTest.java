package io.stablemint.benchmarks.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpenSslSpeedTest {

    @Test
    void microsecondsPerSignature_fromSignaturesPerSecond() {
        assertThat(OpenSslSpeed.parse("+F2:2:2048:1000.000000:40206.000000\n")).isEqualTo(1_000);
    }

    @Test
    void rejected_whenTheLineIsMissing() {
        assertThatThrownBy(() -> OpenSslSpeed.parse("nothing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("openssl speed printed no line for rsa2048, but: nothing");
    }
}
