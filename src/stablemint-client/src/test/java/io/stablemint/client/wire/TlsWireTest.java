package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.TestCertificates;
import io.stablemint.client.container.TlsServer;
import io.stablemint.client.container.Tools;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No request is sent to a server whose certificate is not valid for its host, or that speaks an old TLS. */
class TlsWireTest {

    private static TestCertificates certificates;
    private static SSLContext jvmDefault;

    @BeforeAll
    static void trustTheAuthority(@TempDir Path folder) throws Exception {
        certificates = TestCertificates.in(folder)
                .valid("valid")
                .expired("expired")
                .notYetValid("not-yet-valid")
                .ofAnotherHost("another-host")
                .selfSigned("self-signed")
                .valid("revoked");
        jvmDefault = SSLContext.getDefault();
        SSLContext.setDefault(certificates.clientContext());
    }

    @AfterAll
    static void trustTheUsualOnes() {
        SSLContext.setDefault(jvmDefault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void sessionIsReturned_whenTheCertificateIsValid(String protocol) throws Exception {
        try (Peer peer = Peer.on(TlsServer.with(certificates, "valid", protocol), Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer))) {
            assertThat(application
                            .stableMint()
                            .createHostedSession(Fixtures.hosted().build())
                            .reference())
                    .isEqualTo("7PKZU6F2J");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "expired, validity check failed",
        "not-yet-valid, validity check failed",
        "self-signed, unable to find valid certification path",
        "another-host, stablemint.example"
    })
    void nothingIsSent_whenTheCertificateIsNotValid(String name, String reason) throws Exception {
        try (Peer peer = Peer.on(TlsServer.with(certificates, name), Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer))) {

            NotAvailableException failure = failure(application);

            assertThat(failure)
                    .hasMessageStartingWith("STMNT1201E: Stable Mint at localhost was not reached: TLS failed: ");
            assertThat(failure).hasMessageContaining(reason);
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(peer.received()).isEmpty();
        }
    }

    @Test
    void nothingIsSent_whenThePlatformChecksRevocation_andTheCertificateIsRevoked() throws Exception {
        SSLContext usual = SSLContext.getDefault();
        SSLContext.setDefault(certificates.clientContextRevoking("revoked"));
        try {
            assertThat(failureAt("revoked"))
                    .hasMessageStartingWith("STMNT1201E: Stable Mint at localhost was not reached: TLS failed: ")
                    .hasMessageContaining("revo");
            sessionIsReturned_whenTheCertificateIsValid("TLSv1.3");
        } finally {
            SSLContext.setDefault(usual);
        }
    }

    private static NotAvailableException failureAt(String certificate) throws Exception {
        try (Peer peer = Peer.on(TlsServer.with(certificates, certificate), Scripts.session200());
                Application application = Application.deploy(Fixtures.settings(peer))) {
            NotAvailableException failure = failure(application);
            assertThat(peer.received()).isEmpty();
            return failure;
        }
    }

    @Test
    void nothingIsSent_whenTheServerSpeaksOnlyTls11() throws Exception {
        int port = freePort();
        Process server = oldServer(port);
        try (Application application = Application.deploy(Fixtures.settings(URI.create("https://localhost:" + port)))) {
            awaitOldServer(port);

            assertThat(failure(application))
                    .hasMessageStartingWith("STMNT1201E: Stable Mint at localhost was not reached: TLS failed: ");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static NotAvailableException failure(Application application) {
        return catchThrowableOfType(
                NotAvailableException.class,
                () -> application
                        .stableMint()
                        .createHostedSession(Fixtures.hosted().build()));
    }

    /** The JVM cannot do it: it has switched TLS 1.1 off for servers, too. */
    private static Process oldServer(int port) throws IOException, GeneralSecurityException {
        String pem = certificates.pem("valid").toString();
        return new ProcessBuilder(
                        "openssl",
                        "s_server",
                        "-accept",
                        "127.0.0.1:" + port,
                        "-cert",
                        pem,
                        "-key",
                        pem,
                        "-tls1_1",
                        "-cipher",
                        "DEFAULT@SECLEVEL=0",
                        "-quiet")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A client that accepts TLS 1.1 can connect, so it is the protocol that ours refuses. */
    private static void awaitOldServer(int port) throws InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            try {
                Tools.run(
                        "openssl",
                        "s_client",
                        "-connect",
                        "127.0.0.1:" + port,
                        "-tls1_1",
                        "-cipher",
                        "DEFAULT@SECLEVEL=0");
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("openssl s_server does not answer at port " + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
