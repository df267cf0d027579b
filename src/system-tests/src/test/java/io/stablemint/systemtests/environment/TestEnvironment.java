package io.stablemint.systemtests.environment;

import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Runs before and after all tests: starts the sandbox, and configures the server before Arquillian starts it. System properties hold
 * the URLs for tests outside the server.
 */
public final class TestEnvironment implements LauncherSessionListener {

    private @Nullable SandboxProcess sandbox;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (insideTheServer() || !isShopNeeded()) {
            return;
        }
        int shopPort = LoopbackPort.free();
        System.setProperty("shop.url", "http://localhost:" + shopPort + "/shop");
        sandbox = SandboxProcess.start(Artifacts.sandboxJar(), Path.of("target", "sandbox"), sandboxSettings());
        System.setProperty("sandbox.url", sandbox.url().toString());
        System.setProperty("sandbox.credentials", sandbox.credentials().folder().toString());
        Map<String, Object> variables = ServerConfiguration.variables(shopPort, sandbox);
        // After some seconds instead of a quarter of an hour, a notification of an unknown order is a dead letter.
        variables.put("orders.inbox-tries", 4);
        variables.put("orders.inbox-first-wait", "PT1S");
        ServerConfiguration.writeForArquillian(variables);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (sandbox != null) {
            sandbox.close();
        }
        if (Boolean.getBoolean("all.others.ended")) {
            TestCounter.write();
        }
    }

    /** The shop of the server that Arquillian manages. */
    public static Shop shop() {
        return new Shop(shopUrl());
    }

    /** The sandbox that this shop takes payments through. */
    public static Sandbox sandbox() {
        return new Sandbox(sandboxUrl());
    }

    /** The credentials of both. */
    public static SandboxCredentials credentials() {
        return new SandboxCredentials(Path.of(System.getProperty("sandbox.credentials")));
    }

    /** The folder of the server that Arquillian manages. */
    public static Path serverFolder() {
        return ServerConfiguration.serverFolder();
    }

    /** Where the shop is, without a slash at the end. */
    public static URI shopUrl() {
        return URI.create(System.getProperty("shop.url"));
    }

    /** A URL on the server that Arquillian manages. */
    public static URI serverUrl(String path) {
        return shopUrl().resolve("/" + path);
    }

    /** Where the sandbox is, with a slash at the end. */
    public static URI sandboxUrl() {
        return URI.create(System.getProperty("sandbox.url"));
    }

    private static Map<String, ?> sandboxSettings() {
        return Map.of("sandbox.webhook-url", shop().webhookUrl(), "sandbox.webhook-time-scale", 0.001);
    }

    private static boolean insideTheServer() {
        return System.getProperty("wlp.server.name") != null;
    }

    /** Not by tests that start their own servers, and not when Failsafe lists the tests in Maven's process. */
    private static boolean isShopNeeded() {
        return Boolean.getBoolean("shop.needed");
    }
}
