package io.stablemint.orders.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "io.stablemint.orders";
    private static final String BAD = "io.stablemint.orders.architecture.bad";

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private final JavaClasses bad = new ClassFileImporter().importPackages(BAD);

    @Test
    void groundKnowsNobody() {
        Rules.groundKnowsNobody(ROOT).check(ours);
        assertFails(Rules.groundKnowsNobody(BAD), "KnowsOrdering");
    }

    @Test
    void orderingKnowsNoPayment() {
        Rules.orderingKnowsNoPayment(ROOT).check(ours);
        assertFails(Rules.orderingKnowsNoPayment(BAD), "KnowsPayment");
    }

    @Test
    void paymentKnowsNoInbox() {
        Rules.paymentKnowsNoInbox(ROOT).check(ours);
        assertFails(Rules.paymentKnowsNoInbox(BAD), "KnowsInbox");
    }

    @Test
    void onlyTheClientTalksToStableMint() {
        Rules.onlyTheClientTalksToStableMint(ROOT).check(ours);
        assertFails(Rules.onlyTheClientTalksToStableMint(BAD), "Pays");
    }

    @Test
    void noCircles() {
        Rules.noCircles(ROOT).check(ours);
        assertFails(Rules.noCircles(BAD + ".circle"), "First");
    }

    private void assertFails(ArchRule rule, String name) {
        assertThat(rule.evaluate(bad).getFailureReport().toString()).contains(name);
    }
}
