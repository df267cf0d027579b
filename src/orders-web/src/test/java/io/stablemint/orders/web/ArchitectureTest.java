package io.stablemint.orders.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependency rules of the web application. A second test shows that each rule fails for a class that breaks it. */
class ArchitectureTest {

    private static final String WEB_APPLICATION = "io.stablemint.orders.web..";

    private static final Map<String, ArchRule> RULES = Map.of(
            "wire",
            noClasses()
                    .that()
                    .resideInAPackage(WEB_APPLICATION)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.stablemint.client.wire..")
                    .because("only the order system starts payments"),
            "facade",
            noClasses()
                    .that()
                    .resideInAPackage(WEB_APPLICATION)
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("io.stablemint.client.StableMint")
                    .because("the order system commits a payment attempt before it calls Stable Mint"),
            "sql",
            noClasses()
                    .that()
                    .resideInAPackage(WEB_APPLICATION)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "jakarta.transaction..")
                    .because("only the order system accesses the database"),
            "constructor",
            constructors()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .haveRawParameterTypes(new Class<?>[0])
                    .andShould()
                    .bePublic()
                    .because(
                            "RESTEasy on WildFly refuses a resource class without a public constructor that it could call"),
            "cycle",
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
        JavaClasses violations = new ClassFileImporter().importPackages("io.stablemint.orders.web.violations." + name);

        assertThat(violations).isNotEmpty();
        assertThat(rule.evaluate(violations).hasViolation()).isTrue();
    }
}
