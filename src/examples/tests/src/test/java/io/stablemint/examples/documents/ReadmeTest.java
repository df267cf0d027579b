package io.stablemint.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** README.md shows code that is compiled and tested. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../../..");
    private static final Path SOURCE = ROOT.resolve("src/examples/invoices-with-payments/ejb/src/main/java/com/example"
            + "/invoices/payment/InvoiceCheckout.java");

    @Test
    void readmeShowsTheCodeOfTheExample() throws IOException {
        String shown = between(Files.readString(ROOT.resolve("README.md")), "```java\n", "```");

        assertThat(shown)
                .isEqualTo(between(Files.readString(SOURCE), "// README.md shows this:\n", "    // until here."));
    }

    @Test
    void versionForTheExamplesIsTheProjects() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));

        String version = between(pom, "<version>", "</version>");
        assertThat(between(pom, "<stablemint.version>", "</stablemint.version>"))
                .isEqualTo(version);
        assertThat(Files.readString(ROOT.resolve("src/examples/invoices-with-payments/pom.xml")))
                .contains(
                        "<artifactId>stablemint-bom</artifactId>\n        <version>" + version.strip() + "</version>");
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("<version>" + version.strip() + "</version>");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from)).stripTrailing().stripIndent();
    }
}
