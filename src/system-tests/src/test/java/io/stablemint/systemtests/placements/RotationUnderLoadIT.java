package io.stablemint.systemtests.placements;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Eventually;
import io.stablemint.systemtests.environment.Http;
import io.stablemint.systemtests.environment.Loopback;
import io.stablemint.systemtests.environment.OpenSsl;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.SandboxProcess;
import io.stablemint.systemtests.environment.ServerLog;
import io.stablemint.systemtests.environment.TestEnvironment;
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

/** The private key, then the API key with its secret, are replaced while customers pay. */
@ArquillianTest
@RunAsClient
class RotationUnderLoadIT {

    private static final String APPLICATION = "rotating";
    private static final String PRIVATE_KEY = "partner-private-key.pem";
    private static final String PUBLIC_KEY = "partner-public-key.pem";
    private static final Path FOLDER = Path.of("target", "rotation").toAbsolutePath();
    private static final Path OLD = FOLDER.resolve("old");
    private static final Path NEW = FOLDER.resolve("new");
    private static final Path IN_USE = FOLDER.resolve("in-use");

    /** A call that fails because this machine is busy with other things would say nothing about rotation. */
    private static final Map<String, String> UNHURRIED = Map.of(
            "stablemint.deadline", "PT2M",
            "stablemint.attempt-timeout", "PT1M",
            "stablemint.read-timeout", "PT30S",
            "stablemint.connect-timeout", "PT10S",
            "stablemint.pool-checkout-timeout", "PT30S");

    private static final int SANDBOX_PORT = Loopback.freePort();

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = APPLICATION, managed = false, testable = false)
    static Archive<?> rotating() {
        Map<String, Object> settings = new TreeMap<>(UNHURRIED);
        settings.put("stablemint.base-url", "http://127.0.0.1:" + SANDBOX_PORT + "/");
        settings.put("stablemint.checkout-hosts", "127.0.0.1:" + SANDBOX_PORT);
        settings.put("stablemint.api-key-file", IN_USE.resolve("api-key"));
        settings.put("stablemint.api-secret-key-file", IN_USE.resolve("api-secret-key"));
        settings.put("stablemint.private-key-file", IN_USE.resolve(PRIVATE_KEY));
        return Placements.plainWar(APPLICATION, settings);
    }

    @Test
    void noCallFails_whenKeysAndSecretsAreReplacedOneAfterTheOther() throws IOException {
        makeCredentials();
        try (SandboxProcess process = SandboxProcess.start(FOLDER, bothAreGood())) {
            deployer.deploy(APPLICATION);
            URI till = TestEnvironment.serverUrl(APPLICATION + "/till");
            Sandbox sandbox = new Sandbox(process.url());
            assertThat(Http.post(till).statusCode()).isEqualTo(200);
            try (Rush rush = Rush.to(till, 4)) {
                ServerLog log = ServerLog.fromNowOn();

                Files.writeString(IN_USE.resolve(PRIVATE_KEY), "-----BEGIN PRIVATE KEY-----\nhalf of");
                log.await("STMNT1502W: The credentials changed, but cannot be used; the old ones stay in use."
                        + " stablemint.private-key-file contains no private key in PEM");
                awaitSigned(sandbox, rush, OLD, OLD);

                replace(PRIVATE_KEY);
                log.await("STMNT1503I: The credentials changed and are in use from now on.");
                awaitSigned(sandbox, rush, OLD, NEW);

                replace("api-key");
                replace("api-secret-key");
                awaitSigned(sandbox, rush, NEW, NEW);
                assertThat(rush.failures()).isEmpty();
                System.out.println("rotation under load: " + rush.served() + " served, 0 failed");
            } finally {
                deployer.undeploy(APPLICATION);
            }
            assertThat(sandbox.requests())
                    .extracting(one -> one.getInt("status"))
                    .containsOnly(200);
        }
    }

    private static void makeCredentials() throws IOException {
        SandboxProcess.makeCredentials(OLD);
        SandboxProcess.makeCredentials(NEW);
        Files.createDirectories(IN_USE);
        for (String file : new String[] {"api-key", "api-secret-key", PRIVATE_KEY}) {
            Files.copy(OLD.resolve(file), IN_USE.resolve(file), REPLACE_EXISTING);
        }
    }

    /** Like Stable Mint during a rotation. */
    private static Map<String, ?> bothAreGood() throws IOException {
        return Map.of(
                "sandbox.port", SANDBOX_PORT,
                "sandbox.api-key-file", both("api-key"),
                "sandbox.api-secret-key-file", both("api-secret-key"),
                "sandbox.partner-public-key-file", both(PUBLIC_KEY));
    }

    private static Path both(String file) throws IOException {
        return Files.writeString(
                FOLDER.resolve("both-" + file),
                Files.readString(OLD.resolve(file)) + Files.readString(NEW.resolve(file)));
    }

    /** As operators should: nobody ever reads half of it. */
    private static void replace(String file) throws IOException {
        Path draft = Files.copy(NEW.resolve(file), FOLDER.resolve("draft"), REPLACE_EXISTING);
        Files.move(draft, IN_USE.resolve(file), ATOMIC_MOVE);
    }

    /** Also later than now: the request that is looked at came after those that were under way. */
    private static void awaitSigned(Sandbox sandbox, Rush rush, Path secretOf, Path keyOf) {
        int servedBefore = rush.served();
        Eventually.see("Customers go on paying", rush::served, served -> served > servedBefore + 10);
        Eventually.see(
                "Requests are signed with the secret of " + secretOf + " and the key of " + keyOf,
                () -> verdict(sandbox.requests().get(0), secretOf, keyOf),
                "Verified OK"::equals);
    }

    private static String verdict(JsonObject request, Path secretOf, Path keyOf) {
        try {
            String secret = Files.readString(secretOf.resolve("api-secret-key")).strip();
            String text = request.getString("timestamp") + "," + secret + "," + request.getString("body");
            return OpenSsl.verdict(
                    keyOf.resolve(PUBLIC_KEY), text.getBytes(StandardCharsets.UTF_8), request.getString("signature"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
