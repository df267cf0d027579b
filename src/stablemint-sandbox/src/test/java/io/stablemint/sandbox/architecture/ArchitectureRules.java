package io.stablemint.sandbox.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** Which package may depend on which. */
final class ArchitectureRules {

    static final ArchRule NO_CLIENT_CLASSES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.stablemint.client..")
            .because("the same bug must not be on both sides");

    static final ArchRule CREDENTIALS_USE_ONLY_THE_JDK = noClasses()
            .that()
            .resideInAPackage("..credentials..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "..credentials..", "org.jspecify..")
            .because("builds run it as a single source file");

    static final ArchRule SIGNING_USES_ONLY_THE_JDK = noClasses()
            .that()
            .resideInAPackage("..signing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.glassfish..");

    static final ArchRule SERVER_CLASSES_ONLY_IN_THEIR_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackages("..standalone..", "..war..", "..junit..", "..testing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.glassfish..", "jakarta.servlet..", "org.junit..", "..standalone..", "..war..")
            .because("the same sandbox runs on every server");

    static final ArchRule NO_CYCLES =
            slices().matching("io.stablemint.sandbox.(**)").should().beFreeOfCycles();

    private ArchitectureRules() {}
}
