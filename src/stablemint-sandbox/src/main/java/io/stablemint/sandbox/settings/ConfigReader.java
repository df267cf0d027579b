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

/** Reads setting after setting and remembers what was wrong, so that all problems can be told at once. */
final class ConfigReader {

    private final SettingsSource source;
    private final List<String> problems = new ArrayList<>();
    private final Optional<Path> credentials;

    ConfigReader(SettingsSource source) {
        this.source = source;
        this.credentials = source.value("sandbox.credentials-dir").flatMap(this::madeCredentials);
    }

    List<String> problems() {
        return problems;
    }

    void problem(String what) {
        problems.add(what);
    }

    /** The setting, parsed, or the default if it is not set. A parser says no by an exception whose message says why. */
    <T> T optional(String name, T otherwise, Function<String, T> parser) {
        return source.value(name).flatMap(text -> parsed(name, text, parser)).orElse(otherwise);
    }

    /**
     * A secret or a key: inline, from the file that {@code <name>-file} names, or from the file in the credentials
     * directory, where it is made if it is missing. Empty only if a problem has been noted.
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

    private Optional<Path> madeCredentials(String directory) {
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
