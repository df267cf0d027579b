package io.stablemint.client.telemetry;

import java.io.IOException;
import java.io.InputStream;

/** Loads the client's classes again, on a platform that has no OpenTelemetry. */
final class ClassLoaderWithoutOpenTelemetry extends ClassLoader {

    ClassLoaderWithoutOpenTelemetry() {
        super(ClassLoaderWithoutOpenTelemetry.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("io.opentelemetry.")) {
            throw new ClassNotFoundException(name);
        }
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
            return loaded;
        }
        return name.startsWith("io.stablemint.client.") ? again(name) : super.loadClass(name, resolve);
    }

    private Class<?> again(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
