package io.stablemint.client.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The allowed dependencies between packages. Each rule is also shown to fail for classes that break it. */
class ArchitectureTest {

    private static final JavaClasses CLIENT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.stablemint.client");

    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("io.stablemint.client.architecture.bad");

    private static final Map<String, ArchRule> RULES = Map.of(
            "signing depends on no other package, not on Jakarta REST, CDI or configuration",
            noClasses()
                    .that()
                    .resideInAPackage("..signing")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta..", "org.eclipse.microprofile..", "..settings", "..wire", "..webhook", "..events"),
            "the API depends on no other package",
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "io.stablemint.client",
                            "..client.request",
                            "..client.answer",
                            "..client.error",
                            "..bad.api")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..client.signing", "..settings", "..wire", "..webhook", "..events", "..deployment"),
            "events depend on the API only",
            noClasses()
                    .that()
                    .resideInAPackage("..events")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..signing", "..settings", "..wire", "..webhook", "..deployment"),
            "settings depend on the API and signing only",
            noClasses()
                    .that()
                    .resideInAPackage("..settings")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..wire", "..webhook", "..events", "..deployment"),
            "webhook does not depend on wire",
            noClasses()
                    .that()
                    .resideInAPackage("..webhook")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..wire"),
            "only deployment uses wire",
            classes()
                    .that()
                    .resideInAPackage("..wire")
                    .should()
                    .onlyHaveDependentClassesThat()
                    .resideInAnyPackage("..wire", "..deployment"),
            "only wire and webhook depend on Jakarta REST",
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..client.wire", "..client.webhook")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.ws.rs.."),
            "no static state changes",
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                    .that()
                    .areStatic()
                    .should()
                    .beFinal(),
            "answers and errors do not depend on requests",
            noClasses()
                    .that()
                    .resideInAnyPackage("..client.answer", "..client.error", "..bad.error")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..client.request"),
            "no cycles between packages",
            slices().matching("io.stablemint.client.(**)").should().beFreeOfCycles());

    /** So that the client works where OpenTelemetry's API is absent. */
    private static final ArchRule OPEN_TELEMETRY_ONLY_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("io.stablemint.client.telemetry")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.opentelemetry..");

    @Test
    void openTelemetryIsUsedInItsPackageOnly() {
        OPEN_TELEMETRY_ONLY_IN_ITS_PACKAGE.check(CLIENT);
        assertThat(OPEN_TELEMETRY_ONLY_IN_ITS_PACKAGE.evaluate(BAD).hasViolation())
                .isTrue();
    }

    @TestFactory
    Stream<DynamicTest> clientKeepsTheRules() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(CLIENT)));
    }

    @TestFactory
    Stream<DynamicTest> rulesFail_whenClassesBreakThem() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(BAD).hasViolation())
                                .isTrue()));
    }
}
