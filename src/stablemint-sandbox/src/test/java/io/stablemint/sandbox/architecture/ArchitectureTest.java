package io.stablemint.sandbox.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses SANDBOX_CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.stablemint.sandbox");
    private static final JavaClasses BAD_EXAMPLES =
            new ClassFileImporter().importPackages("io.stablemint.sandbox.architecture.bad");

    static Stream<ArchRule> rules() {
        return Stream.of(
                ArchitectureRules.NO_CLIENT_CLASSES,
                ArchitectureRules.CREDENTIALS_USE_ONLY_THE_JDK,
                ArchitectureRules.SIGNING_USES_ONLY_THE_JDK,
                ArchitectureRules.SERVER_CLASSES_ONLY_IN_THEIR_PACKAGE,
                ArchitectureRules.NO_CYCLES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(ArchRule rule) {
        rule.check(SANDBOX_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isViolatedByItsBadExample(ArchRule rule) {
        assertThat(rule.evaluate(BAD_EXAMPLES).hasViolation()).isTrue();
    }
}
