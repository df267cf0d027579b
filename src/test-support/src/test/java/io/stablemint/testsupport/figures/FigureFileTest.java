package io.stablemint.testsupport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureFileTest {

    private final Path root;
    private final FigureFile file;

    FigureFileTest(@TempDir Path root) {
        this.root = root;
        file = new FigureFile(root, "suite");
    }

    @Test
    void figuresAreSorted_andReplaceThoseOfAnEarlierRun() {
        file.write(Map.of("old", 1));

        file.write(Map.of("runs", 3, "ratio", new BigDecimal("0.97")));

        assertThat(root.resolve("target/figures/suite.json")).hasContent("""
                {
                  "ratio": 0.97,
                  "runs": 3
                }
                """);
    }

    @Test
    void figureIsAddedToTheOthers() {
        file.write(Map.of("runs", 3));

        file.add("kills", 1);

        assertThat(root.resolve("target/figures/suite.json")).hasContent("""
                {
                  "kills": 1,
                  "runs": 3
                }
                """);
    }
}
