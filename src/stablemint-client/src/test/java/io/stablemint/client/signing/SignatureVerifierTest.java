package io.stablemint.client.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.client.container.TestKeys;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;

class SignatureVerifierTest {

    private static final byte[] BODY = "{\"amount\": 4.80}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MESSAGE = CanonicalText.ofNotification("1700000000", BODY);
    private static final KeyPair OLD = TestKeys.pair();
    private static final KeyPair NEW = TestKeys.make(2048);

    private final SignatureVerifier verifier =
            SignatureVerifier.fromPem(TestKeys.publicPem(OLD) + "\n" + TestKeys.publicPem(NEW));

    @Test
    void signatureByEachOfTheKeysIsAccepted() {
        assertThat(verifier.isSigned(MESSAGE, sign(OLD, MESSAGE))).isTrue();
        assertThat(verifier.isSigned(MESSAGE, sign(NEW, MESSAGE))).isTrue();
    }

    @Test
    void signatureByAnotherKeyIsNotAccepted() {
        assertThat(verifier.isSigned(MESSAGE, sign(TestKeys.make(2048), MESSAGE)))
                .isFalse();
    }

    @Test
    void signatureOfAnotherTextIsNotAccepted() {
        byte[] other = CanonicalText.ofNotification("1700000001", BODY);

        assertThat(verifier.isSigned(MESSAGE, sign(OLD, other))).isFalse();
    }

    @Test
    void bytesThatAreNoSignatureAreNotAccepted() {
        assertThat(verifier.isSigned(MESSAGE, new byte[0])).isFalse();
        assertThat(verifier.isSigned(MESSAGE, "no signature".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void textWithoutAPublicKeyIsRefused() {
        assertThatThrownBy(() -> SignatureVerifier.fromPem("no key"))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining("contains no public key in PEM");
    }

    @Test
    void signedTextIsTimestampCommaBody() {
        assertThat(MESSAGE).asString(StandardCharsets.UTF_8).isEqualTo("1700000000,{\"amount\": 4.80}");
        assertThat(CanonicalText.ofRequest("1700000000", Secret.of("secret"), BODY))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("1700000000,secret,{\"amount\": 4.80}");
    }

    private static byte[] sign(KeyPair pair, byte[] message) {
        SigningKey key = PrivateKeys.fromPem(Secret.of(TestKeys.privatePem(pair)));
        return RsaSigner.tested(key, SignatureProvider.ofTheJvm()).sign(message);
    }
}
