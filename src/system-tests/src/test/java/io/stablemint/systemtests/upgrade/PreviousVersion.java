package io.stablemint.systemtests.upgrade;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.process.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The previous version's application, built from its commit in this repository's history. */
final class PreviousVersion {

    private PreviousVersion() {}

    /** Its EAR, which is built once for each commit. */
    static Path ear(String commit) {
        Path folder = Path.of("target", "previous-version", commit).toAbsolutePath();
        Path ear = folder.resolve("liberty/target/orders.ear");
        if (!Files.exists(ear)) {
            checkOut(commit, Folders.emptied(folder));
            build(folder);
        }
        return ear;
    }

    private static void checkOut(String commit, Path folder) {
        String root = Artifacts.projectRoot().toString();
        Path archive = folder.resolve("sources.tar");
        run(List.of("git", "-C", root, "archive", "--format=tar", "--output=" + archive, commit));
        run(List.of("tar", "-xf", archive.toString(), "-C", folder.toString()));
    }

    private static void build(Path folder) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--batch-mode",
                "--quiet",
                "--file",
                folder.resolve("pom.xml").toString(),
                "--projects",
                "liberty",
                "--also-make",
                "-DskipTests",
                "package"));
        if (System.getProperty("maven.mode").endsWith("true")) {
            command.add("--offline");
        }
        run(command);
    }

    private static void run(List<String> command) {
        Command.Result result = Command.run(command);
        if (result.status() != 0) {
            throw new IllegalStateException(
                    "The previous version cannot be built; a shallow clone does not have its commit."
                            + " " + String.join(" ", command) + " ended with status " + result.status() + ": "
                            + result.output());
        }
    }
}
