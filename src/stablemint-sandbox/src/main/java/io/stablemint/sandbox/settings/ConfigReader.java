package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.credentials.LocalCredentials;
import io.stablemint.sandbox.signing.UnusableKeyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads single settings and collects their problems, so that all problems can be reported together. */
final class ConfigReader {

    private final SettingsSource source;
    private final List<String> problems = new ArrayList<>();
    private final Optional<Path> credentials;

    ConfigReader(SettingsSource source) {
        this.source = source;
        this.credentials = source.value("sandbox.credentials-dir").flatMap(this::credentialsDirectory);
    }

    List<String> problems() {
        return problems;
    }

    void addProblem(String problem) {
        problems.add(problem);
    }

    /** The parsed setting, or the default if it is not set. The message of a parser's exception becomes the problem. */
    <T> T optional(String name, T defaultValue, Function<String, T> parser) {
        return source.value(name).flatMap(text -> parsed(name, text, parser)).orElse(defaultValue);
    }

    /**
     * A secret or a key: the value of the setting, the content of the file that {@code <name>-file} names, or the file in
     * the credentials directory, which is created if it is missing. Empty only if a problem has been added.
     */
    <T> Optional<T> required(String name, String credentialsFile, Function<String, T> parser) {
        Optional<String> inline = source.value(name);
        if (inline.isPresent()) {
            return parsed(name, inline.get(), parser);
        }
        Optional<Path> file = source.value(name + "-file").map(Path::of).or(() -> credentials(credentialsFile));
        if (file.isEmpty()) {
            problems.add(name + " is not set; set it, " + name + "-file or sandbox.credentials-dir");
            return Optional.empty();
        }
        return content(name, file.get()).flatMap(text -> parsed(name + " in " + file.get(), text, parser));
    }

    private Optional<Path> credentials(String file) {
        return credentials.map(directory -> directory.resolve(file));
    }

    private Optional<Path> credentialsDirectory(String directory) {
        try {
            return Optional.of(LocalCredentials.writeInto(Path.of(directory)));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            problems.add("sandbox.credentials-dir is unusable: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<String> content(String name, Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            problems.add(name + " cannot be read from the file " + file + ": "
                    + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private <T> Optional<T> parsed(String name, String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text.strip()));
        } catch (UnusableKeyException | IllegalArgumentException | DateTimeException e) {
            problems.add(name + " is unusable: " + e.getMessage());
            return Optional.empty();
        }
    }
}
