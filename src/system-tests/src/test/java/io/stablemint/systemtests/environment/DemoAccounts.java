package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The accounts that the order system seeds when it is given a demo password. */
public final class DemoAccounts {

    /** Generated for each run, so that no test depends on a password in a file. */
    public static final String PASSWORD = "demo-" + UUID.randomUUID();

    private DemoAccounts() {}

    static Path passwordFileIn(Path folder) {
        try {
            return Files.writeString(folder.resolve("demo-password"), PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo password cannot be written to " + folder, e);
        }
    }
}
