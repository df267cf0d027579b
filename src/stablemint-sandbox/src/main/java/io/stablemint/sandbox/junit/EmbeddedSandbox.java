package io.stablemint.sandbox.junit;

import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.settings.SettingsSource;
import io.stablemint.sandbox.standalone.StandaloneServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A sandbox that is used through types of the JDK alone, so that its class loader may be another one than the test's:
 * {@code get} is its base URL, {@code run} resets it.
 */
public final class EmbeddedSandbox implements Supplier<URI>, Runnable, AutoCloseable {

    private final StandaloneServer server;

    /**
     * Starts it on a free loopback port.
     *
     * @param settings values by full name, for example {@code sandbox.credentials-dir}
     * @param clock the time that the sandbox's own clock starts from
     * @throws io.stablemint.sandbox.errors.SandboxException if a setting is missing or wrong; the message lists all
     *     problems
     */
    public EmbeddedSandbox(Map<String, String> settings, InstantSource clock) {
        server = StandaloneServer.start(SandboxSettings.from(SettingsSource.of(settings)), "127.0.0.1", 0, clock);
    }

    @Override
    public URI get() {
        return server.baseUri();
    }

    @Override
    public void run() {
        server.sandbox().reset();
    }

    @Override
    public void close() {
        server.close();
    }
}
