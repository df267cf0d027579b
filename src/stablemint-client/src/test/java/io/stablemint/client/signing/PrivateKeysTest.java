package io.stablemint.client.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.client.container.TestKeys;
import io.stablemint.client.container.Tools;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateKeysTest {

    private static final byte[] TEXT = "1700000000,secret,{}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void keySigns_whenOpensslWroteItAsPkcs8() throws Exception {
        assertSigns(PrivateKeys.fromPem(pkcs8()));
    }

    @Test
    void keySigns_whenASettingsFileHasChangedItsLineBreaks() throws Exception {
        assertSigns(PrivateKeys.fromPem(Secret.of(pkcs8().reveal().replace("\n", " "))));
        assertSigns(PrivateKeys.fromPem(Secret.of(pkcs8().reveal().replace("\n", "\\n"))));
    }

    @Test
    void keySigns_whenOpensslWroteItAsPkcs1() throws Exception {
        Path file = folder.resolve("pkcs1.pem");
        Tools.run("openssl", "rsa", "-traditional", "-in", write(pkcs8()), "-out", file.toString());

        assertThat(Files.readString(file)).startsWith("-----BEGIN RSA PRIVATE KEY-----");
        assertSigns(PrivateKeys.fromPem(Secret.of(Files.readString(file))));
    }

    @Test
    void keySigns_whenOpensslEncryptedItAndThePasswordIsRight() throws Exception {
        assertSigns(PrivateKeys.fromPem(encrypted("-v2", "aes-256-cbc"), Secret.of("p4ss,word")));
        assertSigns(PrivateKeys.fromPem(
                encrypted("-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA512"), Secret.of("p4ss,word")));
    }

    @Test
    void reasonIsGiven_whenThePasswordIsWrongOrMissing() throws Exception {
        Secret encrypted = encrypted("-v2", "aes-256-cbc");

        assertThatThrownBy(() -> PrivateKeys.fromPem(encrypted, Secret.of("wrong")))
                .hasMessage("is encrypted and cannot be decrypted; check the password, and that the file is complete");
        assertThatThrownBy(() -> PrivateKeys.fromPem(encrypted))
                .hasMessage("is encrypted, but no password is set; set one");
    }

    @Test
    void reasonIsGiven_whenTheKeyIsShort() {
        assertThatThrownBy(() -> PrivateKeys.fromPem(Secret.of(TestKeys.privatePem(TestKeys.make(1024)))))
                .hasMessage("is an RSA key of 1024 bits, but at least 2048 are needed");
    }

    @Test
    void reasonIsGiven_whenTheKeyIsNotRsa() throws Exception {
        String ec = Tools.run("openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout");

        assertThatThrownBy(() -> PrivateKeys.fromPem(Secret.of(ec)))
                .hasMessage("is a key of the kind EC PRIVATE KEY, but Stable Mint accepts RSA only");
    }

    @Test
    void reasonIsGiven_whenThereIsNoKey() {
        assertThatThrownBy(() -> PrivateKeys.fromPem(Secret.of("hello")))
                .hasMessage(
                        "contains no private key in PEM; expected -----BEGIN PRIVATE KEY----- and the lines after it");
        assertThatThrownBy(() -> PrivateKeys.fromPem(Secret.of(TestKeys.pem("PRIVATE KEY", new byte[] {1, 2}))))
                .hasMessage("is not a private RSA key that can be read; check that the file is complete");
        assertThatThrownBy(() ->
                        PrivateKeys.fromPem(Secret.of("-----BEGIN PRIVATE KEY-----\nAAAAA\n-----END PRIVATE KEY-----")))
                .hasMessage("is PEM whose content is not Base64; copy the file again");
        assertThatThrownBy(
                        () -> PrivateKeys.fromPem(Secret.of("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
                                + "\nAAAA\n-----END RSA PRIVATE KEY-----")))
                .hasMessage("is encrypted in OpenSSL's old format; convert it with: openssl pkcs8 -topk8");
    }

    @Test
    void keySigns_whenItIsInAKeystore() throws Exception {
        for (String type : List.of("PKCS12", "JKS")) {
            assertSigns(PrivateKeys.fromKeyStore(keystore(type), Secret.of("changeit"), "shop"));
        }
    }

    @Test
    void reasonIsGiven_whenTheAliasOrThePasswordIsWrong() throws Exception {
        byte[] store = keystore("PKCS12");

        assertThatThrownBy(() -> PrivateKeys.fromKeyStore(store, Secret.of("changeit"), "shoop"))
                .hasMessage("has no private key with the alias shoop; it has [shop]");
        assertThatThrownBy(() -> PrivateKeys.fromKeyStore(store, Secret.of("wrong"), "shop"))
                .hasMessage("cannot be read as a PKCS#12 or JKS key store; check the password, and that the file is"
                        + " complete");
    }

    @Test
    void keyIsRejected_whenItsPublicPartBelongsToAnotherKey() {
        SigningKey mixed =
                new SigningKey(TestKeys.pair().getPrivate(), TestKeys.make(2048).getPublic());

        assertThatThrownBy(() -> RsaSigner.tested(mixed, SignatureProvider.ofTheJvm()))
                .hasMessage("signs, but its certificate or public part belongs to another key");
    }

    @Test
    void contentIsHidden_whenSecretsAndKeysArePrinted() throws Exception {
        assertThat(Secret.of("s3cret")).hasToString("(hidden)").isEqualTo(Secret.of("s3cret"));
        assertThat(Secret.of("s3cret").hashCode()).isEqualTo(Secret.of("other").hashCode());
        assertThat(PrivateKeys.fromPem(pkcs8())).hasToString("SigningKey[hidden]");
        assertThat(Pem.blocks(pkcs8().reveal())).hasToString("[Pem[PRIVATE KEY]]");
    }

    private void assertSigns(SigningKey key) {
        byte[] signature = RsaSigner.tested(key, SignatureProvider.ofTheJvm()).sign(TEXT);

        SignatureVerifier verifier =
                new SignatureVerifier(List.of(key.publicKey().orElseThrow()));
        assertThat(verifier.isSigned(TEXT, signature)).isTrue();
        assertThat(verifier.isSigned("other".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
    }

    private static Secret pkcs8() throws Exception {
        return Secret.of(
                Tools.run("openssl", "genpkey", "-quiet", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048")
                        .replaceFirst("(?s)^.*?-----BEGIN", "-----BEGIN"));
    }

    private Secret encrypted(String... how) throws Exception {
        Path file = folder.resolve("encrypted" + how.length + ".pem");
        java.util.ArrayList<String> command = new java.util.ArrayList<>(List.of(
                "openssl",
                "pkcs8",
                "-topk8",
                "-in",
                write(pkcs8()),
                "-out",
                file.toString(),
                "-passout",
                "pass:p4ss,word"));
        command.addAll(List.of(how));
        Tools.run(command.toArray(String[]::new));
        return Secret.of(Files.readString(file));
    }

    private byte[] keystore(String type) throws Exception {
        Path file = folder.resolve(type);
        if (!Files.exists(file)) {
            Tools.run(
                    "keytool",
                    "-genkeypair",
                    "-keyalg",
                    "RSA",
                    "-alias",
                    "shop",
                    "-dname",
                    "CN=shop",
                    "-storetype",
                    type,
                    "-keystore",
                    file.toString(),
                    "-storepass",
                    "changeit",
                    "-keypass",
                    "changeit");
        }
        return Files.readAllBytes(file);
    }

    private String write(Secret pem) throws Exception {
        return Files.writeString(folder.resolve("key.pem"), pem.reveal()).toString();
    }
}
