package io.stablemint.systemtests.placements;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.OpenSsl;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.ServerLog;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/** The private key, then the API key with its secret, are replaced under load. */
@ArquillianTest
@RunAsClient
class RotationUnderLoadIT {

    private static final String APPLICATION = "rotating";
    private static final String PRIVATE_KEY = "partner-private-key.pem";
    private static final String PUBLIC_KEY = "partner-public-key.pem";
    private static final Path FOLDER = Path.of("target", "rotation").toAbsolutePath();
    private static final SandboxCredentials OLD = new SandboxCredentials(FOLDER.resolve("old"));
    private static final SandboxCredentials NEW = new SandboxCredentials(FOLDER.resolve("new"));
    private static final SandboxCredentials IN_USE = new SandboxCredentials(FOLDER.resolve("in-use"));

    /** So long that no call fails because the machine is busy. */
    private static final Map<String, String> LONG_TIMEOUTS = Map.of(
            "stablemint.deadline", "PT2M",
            "stablemint.attempt-timeout", "PT1M",
            "stablemint.read-timeout", "PT30S",
            "stablemint.connect-timeout", "PT10S",
            "stablemint.pool-checkout-timeout", "PT30S");

    private static final int SANDBOX_PORT = LoopbackPort.free();

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = APPLICATION, managed = false, testable = false)
    static Archive<?> rotating() {
        Map<String, Object> settings = new TreeMap<>(LONG_TIMEOUTS);
        settings.put("stablemint.base-url", "http://127.0.0.1:" + SANDBOX_PORT + "/");
        settings.put("stablemint.checkout-hosts", "127.0.0.1:" + SANDBOX_PORT);
        settings.put("stablemint.api-key-file", IN_USE.apiKey());
        settings.put("stablemint.api-secret-key-file", IN_USE.apiSecretKey());
        settings.put("stablemint.private-key-file", IN_USE.partnerPrivateKey());
        return Placements.plainWar(APPLICATION, settings);
    }

    @Test
    void noCallFails_whenKeysAndSecretsAreReplacedOneAfterTheOther() throws IOException {
        makeCredentials();
        try (SandboxProcess process = SandboxProcess.start(Artifacts.sandboxJar(), FOLDER, acceptBoth())) {
            deployer.deploy(APPLICATION);
            URI payments = TestEnvironment.serverUrl(APPLICATION + "/payments");
            Sandbox sandbox = new Sandbox(process.url());
            assertThat(RecordedHttp.post(payments).statusCode()).isEqualTo(200);
            try (ContinuousLoad load = ContinuousLoad.start(payments, 4)) {
                ServerLog log = ServerLog.fromNowOn();

                Files.writeString(IN_USE.partnerPrivateKey(), "-----BEGIN PRIVATE KEY-----\nhalf of");
                log.await("STMNT1502W: The credentials changed, but cannot be used; the old ones stay in use."
                        + " stablemint.private-key-file contains no private key in PEM");
                awaitSigned(sandbox, load, OLD, OLD);

                replace(PRIVATE_KEY);
                log.await("STMNT1503I: The credentials changed and are in use from now on.");
                awaitSigned(sandbox, load, OLD, NEW);

                replace("api-key");
                replace("api-secret-key");
                awaitSigned(sandbox, load, NEW, NEW);
                assertThat(load.failures()).isEmpty();
                System.out.println("rotation under load: " + load.succeeded() + " calls, 0 failed");
            } finally {
                deployer.undeploy(APPLICATION);
            }
            assertThat(sandbox.requests())
                    .extracting(one -> one.getInt("status"))
                    .containsOnly(200);
        }
    }

    private static void makeCredentials() throws IOException {
        SandboxProcess.generateCredentials(Artifacts.sandboxJar(), OLD.folder());
        SandboxProcess.generateCredentials(Artifacts.sandboxJar(), NEW.folder());
        Files.createDirectories(IN_USE.folder());
        for (String file : new String[] {"api-key", "api-secret-key", PRIVATE_KEY}) {
            Files.copy(OLD.folder().resolve(file), IN_USE.folder().resolve(file), REPLACE_EXISTING);
        }
    }

    /** The sandbox accepts both, like Stable Mint during a rotation. */
    private static Map<String, ?> acceptBoth() throws IOException {
        return Map.of(
                "sandbox.port", SANDBOX_PORT,
                "sandbox.api-key-file", both("api-key"),
                "sandbox.api-secret-key-file", both("api-secret-key"),
                "sandbox.partner-public-key-file", both(PUBLIC_KEY));
    }

    private static Path both(String file) throws IOException {
        return Files.writeString(
                FOLDER.resolve("both-" + file),
                Files.readString(OLD.folder().resolve(file))
                        + Files.readString(NEW.folder().resolve(file)));
    }

    /** Atomically, as operators should, so that no half-written file is read. */
    private static void replace(String file) throws IOException {
        Path draft = Files.copy(NEW.folder().resolve(file), FOLDER.resolve("draft"), REPLACE_EXISTING);
        Files.move(draft, IN_USE.folder().resolve(file), ATOMIC_MOVE);
    }

    /** Checks a request that began after this call. */
    private static void awaitSigned(
            Sandbox sandbox, ContinuousLoad load, SandboxCredentials secretOf, SandboxCredentials keyOf) {
        int before = load.succeeded();
        Await.until("Ten more calls", load::succeeded, count -> count > before + 10);
        Await.until(
                "Requests are signed with the secret in " + secretOf.folder() + " and the key in " + keyOf.folder(),
                () -> verificationResult(sandbox.requests().get(0), secretOf, keyOf),
                "Verified OK"::equals);
    }

    private static String verificationResult(
            JsonObject request, SandboxCredentials secretOf, SandboxCredentials keyOf) {
        try {
            String secret = Files.readString(secretOf.apiSecretKey()).strip();
            String text = request.getString("timestamp") + "," + secret + "," + request.getString("body");
            return OpenSsl.verificationResult(
                    keyOf.partnerPublicKey(), text.getBytes(StandardCharsets.UTF_8), request.getString("signature"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
