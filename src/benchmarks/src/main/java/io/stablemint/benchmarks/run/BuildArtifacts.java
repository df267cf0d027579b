package io.stablemint.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the build put what is measured.
 *
 * @param root the project
 * @param libertyHome an unpacked Open Liberty
 * @param version of the project
 */
public record BuildArtifacts(Path root, Path libertyHome, String version) {

    public Path clientJar() {
        return built("src/stablemint-client/target/stablemint-client-" + version + ".jar");
    }

    public Path sandboxJar() {
        return built("src/stablemint-sandbox/target/stablemint-sandbox-standalone.jar");
    }

    public Path ear() {
        return built("liberty/target/orders.ear");
    }

    /** The server's production configuration. */
    public Path serverConfiguration() {
        return built("liberty/config");
    }

    /** The folder of JDBC drivers for the server. */
    public Path jdbcDrivers() {
        return built("src/benchmarks/target/jdbc");
    }

    /** The file's size in bytes. */
    public static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The size of " + file + " cannot be read", e);
        }
    }

    private Path built(String path) {
        Path file = root.resolve(path).toAbsolutePath().normalize();
        if (!Files.exists(file)) {
            throw new IllegalStateException(path + " is not there; build everything first: mvn -Pbenchmark verify");
        }
        return file;
    }
}
