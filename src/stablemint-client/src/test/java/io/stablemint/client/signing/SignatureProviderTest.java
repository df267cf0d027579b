package io.stablemint.client.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.container.TestKeys;
import java.nio.charset.StandardCharsets;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SignatureProviderTest {

    private static final byte[] TEXT = "1700000000,secret,{}".getBytes(StandardCharsets.UTF_8);

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void correttoMakesTheSameSignature_whenItIsNotRegistered() {
        SignatureProvider corretto = SignatureProvider.corretto(getClass().getClassLoader(), reason -> {})
                .orElseThrow();
        SigningKey key = PrivateKeys.fromPem(Secret.of(TestKeys.privatePem(TestKeys.pair())));

        RsaSigner fast = RsaSigner.preferring(corretto, key);

        assertThat(fast.providerName()).isEqualTo("AmazonCorrettoCryptoProvider");
        assertThat(fast.sign(TEXT))
                .isEqualTo(RsaSigner.tested(key, SignatureProvider.ofTheJvm()).sign(TEXT));
        assertThat(Security.getProvider("AmazonCorrettoCryptoProvider")).isNull();
    }

    @Test
    void noReasonIsGiven_whenCorrettoIsNotOnTheClassPath() {
        List<String> reasons = new ArrayList<>();

        Optional<SignatureProvider> found =
                SignatureProvider.corretto(ClassLoader.getPlatformClassLoader(), reasons::add);

        assertThat(found).isEmpty();
        assertThat(reasons).isEmpty();
    }
}
