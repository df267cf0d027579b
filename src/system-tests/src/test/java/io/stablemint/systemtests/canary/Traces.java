package io.stablemint.systemtests.canary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a run wrote where others may read it: logs, reports of failures, pages, answers, database contents, a server dump. */
public final class Traces {

    /** By the file's path below the folder of the run; the credentials' own folders are none of them. */
    private static final Map<String, Pattern> KINDS = Map.of(
            "logs", Pattern.compile("(.*/)?logs/.*|(.*/)?console\\.log"),
            "data", Pattern.compile("(.*/)?data/.*"),
            "failsafe-reports", Pattern.compile("failsafe-reports/.*"),
            "pages", Pattern.compile("pages/.*"),
            "database", Pattern.compile("(.*/)?database\\.txt"),
            "dump", Pattern.compile("server-dump\\.zip"),
            "sandbox", Pattern.compile("(.*/)?sandbox\\.(out|err)\\.log"));

    private Traces() {}

    public static List<Path> in(Path run) throws IOException {
        try (Stream<Path> files = Files.walk(run)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !kind(run, file).isEmpty())
                    .toList();
        }
    }

    /** Empty if the file is none. */
    static String kind(Path run, Path file) {
        String path = run.relativize(file).toString();
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
