package io.stablemint.orders.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "io.stablemint.orders";
    private static final String VIOLATIONS = "io.stablemint.orders.architecture.violations";

    private final JavaClasses production = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private final JavaClasses violations = new ClassFileImporter().importPackages(VIOLATIONS);

    @Test
    void basePackagesDoNotUseBusinessPackages() {
        ArchitectureRules.basePackagesDoNotUseBusinessPackages(ROOT).check(production);
        assertFails(ArchitectureRules.basePackagesDoNotUseBusinessPackages(VIOLATIONS), "UsesOrdering");
    }

    @Test
    void orderingDoesNotUsePayment() {
        ArchitectureRules.orderingDoesNotUsePayment(ROOT).check(production);
        assertFails(ArchitectureRules.orderingDoesNotUsePayment(VIOLATIONS), "UsesPayment");
    }

    @Test
    void paymentDoesNotUseInbox() {
        ArchitectureRules.paymentDoesNotUseInbox(ROOT).check(production);
        assertFails(ArchitectureRules.paymentDoesNotUseInbox(VIOLATIONS), "UsesInbox");
    }

    @Test
    void noHttpCallsBesideTheClient() {
        ArchitectureRules.noHttpCallsBesideTheClient(ROOT).check(production);
        assertFails(ArchitectureRules.noHttpCallsBesideTheClient(VIOLATIONS), "UsesHttpClient");
    }

    @Test
    void openTelemetryOnlyInItsPackage() {
        ArchitectureRules.openTelemetryOnlyInItsPackage(ROOT).check(production);
        assertFails(ArchitectureRules.openTelemetryOnlyInItsPackage(VIOLATIONS), "UsesOpenTelemetry");
    }

    @Test
    void noCycles() {
        ArchitectureRules.noCycles(ROOT).check(production);
        assertFails(ArchitectureRules.noCycles(VIOLATIONS + ".cycle"), "First");
    }

    private void assertFails(ArchRule rule, String violatingClass) {
        assertThat(rule.evaluate(violations).getFailureReport().toString()).contains(violatingClass);
    }
}
