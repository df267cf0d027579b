package io.stablemint.benchmarks.architecture;

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
import org.junit.jupiter.api.TestFactory;

/** Allowed dependencies between packages; every rule is also shown failing on classes that break it. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.stablemint.benchmarks");

    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("io.stablemint.benchmarks.architecture.bad");

    private static final Map<String, ArchRule> RULES = Map.of(
            "what runs inside the server does not depend on the harness",
            noClasses()
                    .that()
                    .resideInAnyPackage("..webapp", "..control")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..report", "..run", "..servers", "..ordersystem", "..facade", "..peer"),
            "measure does not depend on other packages",
            noClasses()
                    .that()
                    .resideInAPackage("..measure")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..report", "..run", "..servers", "..webapp", "..machine"),
            "only the client's API is used",
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.stablemint.client.wire", "io.stablemint.client.settings"),
            "no cycle between packages",
            slices().matching("io.stablemint.benchmarks.(**)").should().beFreeOfCycles());

    @TestFactory
    Stream<DynamicTest> moduleKeepsTheRules() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(MODULE)));
    }

    @TestFactory
    Stream<DynamicTest> ruleFails_whenItIsBroken() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(BAD).hasViolation())
                                .isTrue()));
    }
}
