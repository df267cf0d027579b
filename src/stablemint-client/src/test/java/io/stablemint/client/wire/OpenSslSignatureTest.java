package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.container.Tools;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Received;
import io.stablemint.client.peer.Scripts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenSSL verifies the received request, because the client's own verifier could have the same error as its signer. */
class OpenSslSignatureTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void signatureIsValid_whenOpensslVerifiesIt() throws Exception {
        try (Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer))) {
            application
                    .stableMint()
                    .createHostedSession(
                            Fixtures.hosted().websiteReference("für Änne, €").build());
            Received request = peer.received().get(0);

            ByteArrayOutputStream text = new ByteArrayOutputStream();
            text.writeBytes(
                    (request.header("Timestamp") + "," + Fixtures.API_SECRET + ",").getBytes(StandardCharsets.UTF_8));
            text.writeBytes(request.body());
            Path signed = Files.write(folder.resolve("signed.txt"), text.toByteArray());
            Path signature = Files.write(
                    folder.resolve("signature.bin"), Base64.getDecoder().decode(request.header("Signature")));
            Path key = Files.writeString(folder.resolve("public.pem"), TestKeys.publicPem(TestKeys.pair()));

            String output = Tools.run(
                    "openssl",
                    "dgst",
                    "-sha256",
                    "-verify",
                    key.toString(),
                    "-signature",
                    signature.toString(),
                    signed.toString());

            assertThat(output).isEqualTo("Verified OK");
            assertThat(request.header("Timestamp")).matches("\\d{10}");
        }
    }
}
