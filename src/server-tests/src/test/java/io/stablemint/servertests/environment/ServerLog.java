package io.stablemint.servertests.environment;

import io.stablemint.servertests.server.ServerUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the server has logged since a moment. */
public final class ServerLog {

    private static final Pattern OUR_PROBLEM = Pattern.compile("STMNT\\d{4}[WE]:.*");

    private final Map<Path, Integer> lengths = new HashMap<>();

    private ServerLog() {}

    public static ServerLog fromNowOn() {
        ServerLog log = new ServerLog();
        ServerUnderTest.get()
                .logs()
                .forEach(file -> log.lengths.put(file, read(file).length()));
        return log;
    }

    public String text() {
        return ServerUnderTest.get().logs().stream()
                .map(file -> read(file).substring(lengths.getOrDefault(file, 0)))
                .collect(Collectors.joining("\n"));
    }

    /** The warnings and errors of the client in it. */
    public List<String> problemsOfTheClient() {
        return OUR_PROBLEM.matcher(text()).results().map(found -> found.group()).toList();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
