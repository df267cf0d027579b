package io.stablemint.systemtests.canary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a run wrote for others: logs, test reports, pages, responses, database contents, a server dump. */
public final class RunOutput {

    /** By the file's path below the folder of the run; the folders of the credentials are not among them. */
    private static final Map<String, Pattern> KINDS = Map.of(
            "logs", Pattern.compile("(.*/)?logs/.*|(.*/)?console\\.log"),
            "data", Pattern.compile("(.*/)?data/.*"),
            "failsafe-reports", Pattern.compile("failsafe-reports/.*"),
            "pages", Pattern.compile("pages/.*"),
            "database", Pattern.compile("(.*/)?database\\.txt"),
            "dump", Pattern.compile("server-dump\\.zip"),
            "sandbox", Pattern.compile("(.*/)?sandbox\\.(out|err)\\.log"));

    private RunOutput() {}

    public static List<Path> files(Path run) throws IOException {
        try (Stream<Path> files = Files.walk(run)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !kind(run, file).isEmpty())
                    .toList();
        }
    }

    /** Empty if the file is not output. */
    static String kind(Path run, Path file) {
        String path = run.relativize(file).toString();
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
