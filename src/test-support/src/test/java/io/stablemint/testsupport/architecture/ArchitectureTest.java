package io.stablemint.testsupport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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

/** What this module may depend on; every rule is also shown failing on classes that break it. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.stablemint.testsupport");

    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("io.stablemint.testsupport.architecture.bad");

    private static final Map<String, ArchRule> RULES = Map.of(
            "nothing of the product, and no other library than those for JSON and PostgreSQL",
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.stablemint.testsupport..",
                            "java..",
                            "jakarta.json..",
                            "org.jspecify..",
                            "io.zonky.test.db.postgres.."),
            "no cycle between packages",
            slices().matching("io.stablemint.testsupport.(**)").should().beFreeOfCycles());

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
