package io.stablemint.testsupport.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RsaKeyPairTest {

    private final RsaKeyPair keys = RsaKeyPair.generate();

    @Test
    void privateKeyIsReadAsItWasWritten(@TempDir Path folder) {
        assertThat(Pem.privateKey(keys.writePrivate(folder.resolve("private.pem"))))
                .isEqualTo(keys.privateKey());
    }

    @Test
    void privateKeyIsNotPrinted() {
        assertThat(keys).hasToString("RsaKeyPair[2048 bits]");
    }
}
