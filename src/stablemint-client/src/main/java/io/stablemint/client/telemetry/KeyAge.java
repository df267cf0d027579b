package io.stablemint.client.telemetry;

import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.TimeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How old the private keys' files are. The paths are read once, because the platform exports metrics on threads without the application. */
final class KeyAge {

    private final List<Path> files;
    private final TimeSource time;

    KeyAge(SettingsReader settings, TimeSource time) {
        this.files = Stream.concat(Stream.of(""), settings.listedMerchants().stream())
                .flatMap(merchant -> settings.keyFile(merchant).stream())
                .distinct()
                .toList();
        this.time = time;
    }

    /** The age of the oldest file; empty if there is none. */
    Optional<Duration> oldest() {
        return files.stream()
                .flatMap(file -> changedAt(file).stream())
                .min(Instant::compareTo)
                .map(changed -> Duration.between(changed, time.now()));
    }

    private static Optional<Instant> changedAt(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
