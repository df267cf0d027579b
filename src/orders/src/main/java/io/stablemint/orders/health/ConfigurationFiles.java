package io.stablemint.orders.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The files that settings name: keys and secrets. A running server has read them already; a server that starts now must read them. */
final class ConfigurationFiles {

    private static final List<String> PRIVATE_KEY = List.of("stablemint.private-key-file", "stablemint.keystore-file");

    private static final List<String> ALL = List.of(
            "stablemint.private-key-file",
            "stablemint.keystore-file",
            "stablemint.api-key-file",
            "stablemint.api-secret-key-file",
            "stablemint.webhook.public-key-file",
            "orders.sign-in-key-file");

    private final Function<String, Optional<String>> settings;

    ConfigurationFiles(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** The settings whose file cannot be read. */
    List<String> unreadable() {
        return ALL.stream()
                .filter(name -> settings.apply(name)
                        .filter(file -> path(file).filter(Files::isReadable).isEmpty())
                        .isPresent())
                .toList();
    }

    /** How old the private key's file is; empty if the key is not in a file, or the file cannot be read. */
    Optional<Duration> privateKeyAge(Clock clock) {
        return PRIVATE_KEY.stream()
                .flatMap(name -> settings.apply(name).stream())
                .flatMap(file -> path(file).stream())
                .filter(Files::isReadable)
                .map(file -> age(file, clock))
                .findFirst();
    }

    private static Duration age(Path file, Clock clock) {
        try {
            return Duration.between(Files.getLastModifiedTime(file).toInstant(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
