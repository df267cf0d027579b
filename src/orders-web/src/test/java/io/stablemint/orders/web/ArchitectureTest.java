package io.stablemint.orders.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom the web application may know. Each rule is also shown to fail on a class that breaks it. */
class ArchitectureTest {

    private static final String OURS = "io.stablemint.orders.web..";

    private static final Map<String, ArchRule> RULES = Map.of(
            "wire",
            noClasses()
                    .that()
                    .resideInAPackage(OURS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.stablemint.client.wire..")
                    .because("payments are begun by the order system, never by pages"),
            "facade",
            noClasses()
                    .that()
                    .resideInAPackage(OURS)
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("io.stablemint.client.StableMint")
                    .because("a page that called Stable Mint would skip the committed attempt"),
            "sql",
            noClasses()
                    .that()
                    .resideInAPackage(OURS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "jakarta.transaction..")
                    .because("pages ask the order system, never the database"),
            "circle",
            slices().matching("io.stablemint.orders.web.(**)").should().beFreeOfCycles());

    static Stream<Arguments> rules() {
        return RULES.entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleHolds(String name, ArchRule rule) {
        rule.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.stablemint.orders.web"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleFails_whenAClassBreaksIt(String name, ArchRule rule) {
        JavaClasses bad = new ClassFileImporter().importPackages("io.stablemint.orders.web.bad." + name);

        assertThat(bad).isNotEmpty();
        assertThat(rule.evaluate(bad).hasViolation()).isTrue();
    }
}
