package io.stablemint.buildtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies the project and builds it with other settings of the machine.
 *
 * @param project the root of the project
 * @param copy where the copy is made
 */
record SecondBuild(Path project, Path copy) {

    private static final Set<String> NOT_SOURCE = Set.of("target", ".git");

    void run() throws IOException, InterruptedException {
        if (!Files.exists(copy)) {
            copySources();
        }
        List<String> maven = new ArrayList<>(
                List.of(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(), "-B", "-DskipTests"));
        if (Artifact.isOffline()) {
            maven.add("-o");
        }
        maven.addAll(List.of("-pl", "src/stablemint-sandbox,liberty", "-am", "package"));
        ProcessBuilder build = new ProcessBuilder(maven);
        Path log = copy.resolve("build.log");
        build.directory(copy.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        build.environment()
                .putAll(
                        Map.of(
                                "TZ", "Pacific/Auckland",
                                "LC_ALL", "C",
                                "JAVA_HOME", System.getProperty("java.home"),
                                "MAVEN_OPTS",
                                        "-Duser.name=somebody -Duser.language=de -Duser.country=AT -Duser.timezone=Pacific/Auckland"));
        int status = build.start().waitFor();
        assertThat(status).as("The second build failed: " + log).isZero();
    }

    private void copySources() throws IOException {
        Files.walkFileTree(project, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_SOURCE.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(project.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copy.resolve(project.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
