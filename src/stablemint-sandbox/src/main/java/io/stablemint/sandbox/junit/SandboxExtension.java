package io.stablemint.sandbox.junit;

import io.stablemint.sandbox.credentials.LocalCredentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a sandbox before the tests of a class, resets it before each test, and stops it after them:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SandboxExtension SANDBOX =
 *         SandboxExtension.sandbox().with("sandbox.webhook-url", () -> "http://127.0.0.1:" + port + "/");
 * }</pre>
 *
 * Tests get the {@link RunningSandbox} from {@link #running()} or as a parameter. From the standalone jar, the sandbox runs in a
 * class loader of its own. Put that jar behind the application's own libraries on the class path: it contains Jersey.
 */
public final class SandboxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {

    private final Map<String, Supplier<String>> settings = new HashMap<>();
    private InstantSource clock = InstantSource.system();
    private Optional<SandboxLoader> loader = Optional.empty();
    private Optional<RunningSandbox> running = Optional.empty();

    private SandboxExtension() {}

    /**
     * {@return an extension with new credentials, the system's clock and no webhook URL} It belongs in a static field:
     * one sandbox serves all tests of the class.
     */
    public static SandboxExtension sandbox() {
        return new SandboxExtension();
    }

    /**
     * Sets a {@code sandbox.*} setting.
     *
     * @param name its full name, for example {@code sandbox.webhook-version}
     * @param value as it would be in a properties file
     * @return this extension
     */
    public SandboxExtension with(String name, String value) {
        return with(name, () -> value);
    }

    /**
     * Sets a {@code sandbox.*} setting whose value is evaluated when the sandbox starts, for example a URL with a port
     * that is only known then.
     *
     * @param name its full name, for example {@code sandbox.webhook-url}
     * @param value evaluated once, before the tests of the class
     * @return this extension
     */
    public SandboxExtension with(String name, Supplier<String> value) {
        settings.put(name, value);
        return this;
    }

    /**
     * Replaces the system's clock.
     *
     * @param newClock the time of the sandbox; it compares the header {@code Timestamp} of requests with it
     * @return this extension
     */
    public SandboxExtension at(InstantSource newClock) {
        clock = newClock;
        return this;
    }

    /**
     * The sandbox that runs now.
     *
     * @return its address and credentials
     * @throws IllegalStateException outside the tests of the class
     */
    public RunningSandbox running() {
        return running.orElseThrow(
                () -> new IllegalStateException("The sandbox runs only during the tests of its class."));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Path credentials = LocalCredentials.writeInto(Files.createTempDirectory("sandbox"));
        Map<String, String> values = new HashMap<>();
        values.put("sandbox.credentials-dir", credentials.toString());
        settings.forEach((name, value) -> values.put(name, value.get()));
        SandboxLoader started = SandboxLoader.start(values, clock);
        loader = Optional.of(started);
        running = Optional.of(new RunningSandbox(started.baseUri(), credentials));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        loader.ifPresent(SandboxLoader::reset);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        RunningSandbox stopping = running();
        running = Optional.empty();
        loader.ifPresent(SandboxLoader::close);
        loader = Optional.empty();
        try (Stream<Path> files = Files.walk(stopping.credentials())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running();
    }
}
