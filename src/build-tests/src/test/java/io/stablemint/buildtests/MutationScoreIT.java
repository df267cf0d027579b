package io.stablemint.buildtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Publishes the share of mutants that the tests of signing, failure mapping and state rules detect. */
class MutationScoreIT {

    private static final Pattern MUTANT = Pattern.compile("<mutation detected='(true|false)'");

    @Test
    void testsDetectAtLeast85PercentOfTheMutants() {
        List<String> mutants = List.of("src/stablemint-client", "src/orders").stream()
                .flatMap(module -> mutants(Artifact.root().resolve(module)).stream())
                .toList();

        long detected = mutants.stream().filter("true"::equals).count();
        long score = 100 * detected / mutants.size();

        Artifact.figures().add("mutation_score", score);
        Artifact.figures().add("mutants", mutants.size());
        assertThat(score).isGreaterThanOrEqualTo(85);
    }

    private static List<String> mutants(Path module) {
        Path report = module.resolve("target/pit-reports/mutations.xml");
        try {
            List<String> mutants = MUTANT.matcher(Files.readString(report))
                    .results()
                    .map(mutant -> mutant.group(1))
                    .toList();
            assertThat(mutants).as(report.toString()).isNotEmpty();
            return mutants;
        } catch (IOException e) {
            throw new UncheckedIOException("No mutation tests were run in " + module, e);
        }
    }
}
