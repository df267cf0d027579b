package io.stablemint.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The classes in a jar. */
final class JarClasses {

    private JarClasses() {}

    /** The number of {@code .class} entries, without those of package-info and module-info. */
    static int count(Path jar) {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return Math.toIntExact(file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class") && !name.endsWith("module-info.class"))
                    .count());
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " cannot be read", e);
        }
    }
}
