package io.stablemint.benchmarks.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Packs classes of this module and libraries into a web application. */
public final class War {

    private War() {}

    /**
     * Writes the WAR.
     *
     * @param packages of this module, by their names: their classes may need what only the server has
     * @param libraries jar files
     */
    public static Path pack(Path file, List<String> packages, List<Path> libraries) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file);
                    JarOutputStream war = new JarOutputStream(out)) {
                add(war, "WEB-INF/beans.xml", new byte[0]);
                for (String name : packages) {
                    addPackage(war, name);
                }
                for (Path library : libraries) {
                    add(war, "WEB-INF/lib/" + library.getFileName(), Files.readAllBytes(library));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be packed", e);
        }
    }

    /** Where a class was loaded from: a jar, or a folder of classes. */
    public static Path origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().getPath());
    }

    private static void addPackage(JarOutputStream war, String name) throws IOException {
        Path root = origin(War.class);
        Path folder = root.resolve(name.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(war, "WEB-INF/classes/" + root.relativize(file), Files.readAllBytes(file));
            }
        }
    }

    private static void add(JarOutputStream war, String name, byte[] content) throws IOException {
        war.putNextEntry(new JarEntry(name));
        war.write(content);
        war.closeEntry();
    }
}
