package io.stablemint.buildtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second build in another folder, with another time zone, language and user name, makes the same bytes. */
class ReproducibleBuildIT {

    @Test
    void secondBuildMakesTheSameArtifacts() throws IOException, InterruptedException {
        Path second = Path.of("target", "second-build").toAbsolutePath();
        new SecondBuild(Artifact.root(), second).run();

        List<String> differences = new ArrayList<>();
        for (Artifact artifact : Artifact.values()) {
            byte[] here = Files.readAllBytes(artifact.path());
            byte[] there = Files.readAllBytes(artifact.in(second));
            differences.addAll(ArchiveDifference.between(artifact.name(), here, there));
        }

        Artifact.figures().add("reproducible_artifacts", Artifact.values().length);
        Artifact.figures().add("reproducible_differences", differences.size());
        assertThat(differences).isEmpty();
    }
}
