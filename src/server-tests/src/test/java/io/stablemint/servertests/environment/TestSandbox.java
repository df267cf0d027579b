package io.stablemint.servertests.environment;

import io.stablemint.servertests.server.ServerKind;
import io.stablemint.servertests.server.ServerUnderTest;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The sandbox of this run: started at its first use, ended with the tests. */
public final class TestSandbox {

    /** The context root of the application that gets the webhooks. */
    public static final String WEBHOOK_APPLICATION = "payments";

    private static final SandboxProcess PROCESS = SandboxProcess.start(
            Path.of(System.getProperty("sandbox.jar")),
            ServerKind.underTest().work().resolve("sandbox"),
            Map.of(
                    "sandbox.webhook-url",
                    ServerUnderTest.get().url(WEBHOOK_APPLICATION + "/api/stablemint/notifications"),
                    "sandbox.webhook-time-scale",
                    "0.001"));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PROCESS::close, "stop-sandbox"));
    }

    private TestSandbox() {}

    /** The {@code stablemint.*} settings of an application that takes payments through it. */
    public static Map<String, Object> clientSettings() {
        return PROCESS.clientSettings();
    }

    /** The secret key, which {@link #clientSettings} name by its file. */
    public static String apiSecretKey() {
        Path file = (Path) clientSettings().get("stablemint.api-secret-key-file");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Its control routes. */
    public static SandboxControl control() {
        return new SandboxControl(PROCESS.url());
    }
}
