package io.stablemint.orders.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The allowed dependencies between packages, below a root package, so that the same rules can be checked against sample violations. */
final class ArchitectureRules {

    private static final String[] BASE_PACKAGES = {
        "..money..",
        "..storage..",
        "..settings..",
        "..crash..",
        "..jobs..",
        "..encoding..",
        "..history..",
        "..operator.."
    };

    private ArchitectureRules() {}

    static ArchRule basePackagesDoNotUseBusinessPackages(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(BASE_PACKAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(
                        root,
                        "catalogue",
                        "ordering",
                        "payment",
                        "inbox",
                        "reconciliation",
                        "statement",
                        "operations",
                        "startup"))
                .allowEmptyShould(true);
    }

    static ArchRule orderingDoesNotUsePayment(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(in(root, "catalogue", "ordering"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        in(root, "payment", "inbox", "reconciliation", "statement", "operations", "startup"));
    }

    static ArchRule paymentDoesNotUseInbox(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(in(root, "payment"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(root, "inbox", "reconciliation", "statement", "operations", "startup"));
    }

    /** The order system calls Stable Mint only through the client's API. */
    static ArchRule noHttpCallsBesideTheClient(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.stablemint.client.wire..",
                        "io.stablemint.client.signing..",
                        "org.eclipse.microprofile.rest.client..",
                        "jakarta.ws.rs..",
                        "java.net.http..");
    }

    /** So that the order system works where OpenTelemetry's API is absent. */
    static ArchRule openTelemetryOnlyInItsPackage(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".telemetry..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.opentelemetry..");
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static String[] in(String root, String... packages) {
        String[] patterns = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            patterns[i] = root + "." + packages[i] + "..";
        }
        return patterns;
    }
}
