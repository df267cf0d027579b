package io.stablemint.systemtests.failover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How many transactions the servers have retried after a conflict, by their trace. */
final class RetriedTransactions {

    private static final String RETRIED = "ORDER6101I";

    private RetriedTransactions() {}

    static long countIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> traces = files.filter(
                            file -> file.getFileName().toString().startsWith("trace"))
                    .toList();
            return traces.stream().mapToLong(RetriedTransactions::count).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be searched", e);
        }
    }

    private static long count(Path trace) {
        try (Stream<String> lines = Files.lines(trace)) {
            return lines.filter(line -> line.contains(RETRIED)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(trace + " cannot be read", e);
        }
    }
}
