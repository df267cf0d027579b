package io.stablemint.examples.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.stablemint.client.error.ConfigurationException;
import io.stablemint.examples.support.SandboxControl;
import io.stablemint.sandbox.junit.SandboxExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that stop the application at its start. */
class StartMistakesTest {

    @RegisterExtension
    private static final SandboxExtension SANDBOX = SandboxExtension.sandbox();

    /** The guide's folder for credentials. */
    private static final String GUIDE = "/etc/stablemint/";

    @TempDir
    private Path folder = Path.of(".");

    private final SandboxControl sandbox = new SandboxControl(SANDBOX.running());
    private final Map<String, String> settings = sandbox.settings();

    @Test
    void keyFileMissing() throws IOException {
        settings.put("stablemint.private-key-file", GUIDE + "partner-private-key.pem");

        assertThat(failure()).isEqualTo(Guide.message("The key file is missing"));
    }

    @Test
    void keyInAWrongFormat() throws IOException {
        settings.put("stablemint.private-key-file", sandbox.sandbox().credentials() + "/partner-public-key.pem");

        assertThat(failure()).isEqualTo(Guide.message("The key has a wrong format"));
    }

    @Test
    void windowsLineEndingsAreTaken() throws IOException {
        for (String name : new String[] {"api-key", "api-secret-key"}) {
            write(name, "\ufeff" + sandbox.credential(name) + "\r\n", StandardCharsets.UTF_8);
        }
        write(
                "private-key",
                sandbox.credential("partner-private-key.pem").replace("\n", "\r\n"),
                StandardCharsets.UTF_8);

        try (WeldApplication application = WeldApplication.deploy(settings)) {
            assertThat(application.stableMint().createHostedSession(Requests.oneSession()))
                    .isNotNull();
        }
    }

    @Test
    void fileInUtf16() throws IOException {
        write("api-secret-key", sandbox.credential("api-secret-key"), StandardCharsets.UTF_16);

        assertThat(failure()).isEqualTo(Guide.message("The files come from Windows"));
    }

    @Test
    void plainHttpToAnotherHost() throws IOException {
        settings.put("stablemint.base-url", "http://paymentinitiationservice-rest.stablemint.io");

        assertThat(failure()).isEqualTo(Guide.message("The base URL is plain http"));
    }

    @Test
    void jarTwice() throws IOException, ClassNotFoundException {
        try (SecondJar secondJar = new SecondJar()) {
            SecondJar.Beans beans = secondJar.beans();

            Throwable failure = failure(weld -> weld.addExtension(beans));

            assertThat(failure).hasStackTraceContaining(Guide.message("The jar is there twice"));
        }
    }

    private void write(String credential, String text, java.nio.charset.Charset charset) throws IOException {
        Path file = Files.writeString(folder.resolve(credential), text, charset);
        settings.put("stablemint." + credential + "-file", file.toString());
    }

    /** As the guide would show it. */
    private String failure() {
        for (Throwable cause = failure(weld -> weld); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigurationException) {
                return String.valueOf(cause.getMessage()).replace(folder + "/", GUIDE);
            }
        }
        throw new AssertionError("Another failure");
    }

    private Throwable failure(UnaryOperator<Weld> changes) {
        return catchThrowable(() -> WeldApplication.deploy(settings, changes).close());
    }
}
