package io.stablemint.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code diff -r src/examples/invoices src/examples/invoices-with-payments} shows the integration and nothing else. */
class ExampleDifferenceTest {

    private static final Path BEFORE = Path.of("../invoices");
    private static final Path AFTER = Path.of("../invoices-with-payments");
    private static final String PAYMENT = "ejb/src/main/java/com/example/invoices/payment/";
    private static final String WEB = "web/src/main/java/com/example/invoices/web/";

    @Test
    void onlyTheseFilesWereAdded() throws IOException {
        Set<String> added = files(AFTER);
        added.removeAll(files(BEFORE));

        assertThat(added)
                .containsExactlyInAnyOrder(
                        PAYMENT + "package-info.java",
                        PAYMENT + "InvoiceCheckout.java",
                        PAYMENT + "Payment.java",
                        PAYMENT + "PaymentObserver.java",
                        PAYMENT + "PaymentRepository.java",
                        WEB + "PaymentErrorMapper.java",
                        WEB + "PaymentResource.java");
        assertThat(files(AFTER)).containsAll(files(BEFORE));
    }

    @Test
    void onlyTheseFilesWereChanged_withoutTheVersion() throws IOException {
        Set<String> changed = new TreeSet<>();
        for (String file : files(BEFORE)) {
            if (!withoutVersion(BEFORE.resolve(file)).equals(withoutVersion(AFTER.resolve(file)))) {
                changed.add(file);
            }
        }

        assertThat(changed)
                .containsExactlyInAnyOrder(
                        "pom.xml", "ejb/pom.xml", WEB + "InvoiceApplication.java", WEB + "InvoicePages.java");
    }

    /** The application's own version goes from 1.0 to 1.1 in each of its poms. */
    private static List<String> withoutVersion(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.strip().matches("<version>1\\.[01]</version>"))
                .toList();
    }

    private static Set<String> files(Path application) throws IOException {
        try (Stream<Path> all = Files.walk(application)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> application.relativize(file).toString())
                    .filter(name -> !name.contains("target/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
