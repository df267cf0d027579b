package io.stablemint.sandbox.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Runs the sandbox of the standalone jar in a class loader of its own. A test of an application often has a Jakarta REST
 * implementation on its class path, and a class loader holds only one: the sandbox's Jersey needs another.
 */
final class SandboxLoader implements AutoCloseable {

    private static final String JERSEY = "org/glassfish/jersey/server/ResourceConfig.class";

    private final URLClassLoader isolated;
    private final AutoCloseable sandbox;

    private SandboxLoader(URLClassLoader isolated, AutoCloseable sandbox) {
        this.isolated = isolated;
        this.sandbox = sandbox;
    }

    static SandboxLoader start(Map<String, String> settings, InstantSource clock) {
        URL place = SandboxLoader.class.getProtectionDomain().getCodeSource().getLocation();
        URLClassLoader isolated = new URLClassLoader(new URL[] {place}, ClassLoader.getPlatformClassLoader());
        boolean hasAll = isolated.findResource(JERSEY) != null;
        return new SandboxLoader(
                isolated, start(hasAll ? isolated : SandboxLoader.class.getClassLoader(), settings, clock));
    }

    /** Its threads keep the context class loader that they were started with. */
    private static AutoCloseable start(ClassLoader loader, Map<String, String> settings, InstantSource clock) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Class<?> type = Class.forName(EmbeddedSandbox.class.getName(), true, loader);
            return (AutoCloseable)
                    type.getConstructor(Map.class, InstantSource.class).newInstance(settings, clock);
        } catch (InvocationTargetException notStarted) {
            throw new IllegalStateException("The sandbox does not start.", notStarted.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The sandbox's jar is not complete.", impossible);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    URI baseUri() {
        return (URI) ((Supplier<?>) sandbox).get();
    }

    void reset() {
        ((Runnable) sandbox).run();
    }

    @Override
    public void close() {
        try (isolated) {
            sandbox.close();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        } catch (Exception notStopped) {
            throw new IllegalStateException("The sandbox does not stop.", notStopped);
        }
    }
}
