package io.stablemint.benchmarks.servers;

import io.stablemint.testsupport.liberty.LibertyServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The main memory of a process, as Linux counts it. */
public final class ResidentMemory {

    private static final double KIB_PER_MIB = 1024;

    private ResidentMemory() {}

    /** The resident set of the server's JVM in MiB, which is the largest of its processes. */
    public static double mib(LibertyServer server) {
        return server.processes()
                .mapToDouble(process -> mib(process.pid()))
                .max()
                .orElseThrow();
    }

    /** {@code VmRSS}. */
    private static double mib(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(status + " cannot be read", e);
        }
    }
}
