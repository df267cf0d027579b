package io.stablemint.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * This machine, as Linux describes it.
 *
 * @param processor its model name, as the system gives it
 * @param cores that this JVM may use
 * @param wideMultiply whether it has AVX-512 IFMA, on which fast RSA depends
 * @param memoryGib main memory, whole gibibytes
 */
public record Machine(String processor, int cores, boolean wideMultiply, long memoryGib) {

    private static final long KIB_PER_GIB = 1024 * 1024;

    /** This one. */
    public static Machine here() {
        return of(
                lines("/proc/cpuinfo"),
                lines("/proc/meminfo"),
                Runtime.getRuntime().availableProcessors());
    }

    static Machine of(List<String> cpuInfo, List<String> memInfo, int cores) {
        return new Machine(
                value(cpuInfo, "model name"),
                cores,
                Arrays.asList(value(cpuInfo, "flags").split(" ", -1)).contains("avx512ifma"),
                Math.round((double) kib(value(memInfo, "MemTotal")) / KIB_PER_GIB));
    }

    /** For people, in one line. */
    public String description() {
        return processor + ", " + cores + " cores, " + memoryGib + " GiB, " + (wideMultiply ? "with" : "without")
                + " AVX-512 IFMA";
    }

    private static long kib(String size) {
        String digits = size.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static List<String> lines(String file) {
        Path path = Path.of(file);
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
