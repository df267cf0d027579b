package io.stablemint.orders.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The borders of design.md, below a root package, so that bad examples can be judged by the very same rules. */
final class Rules {

    private static final String[] GROUND = {"..money..", "..storage..", "..settings..", "..crash..", "..jobs.."};

    private Rules() {}

    static ArchRule groundKnowsNobody(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(GROUND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(root, "catalogue", "ordering", "payment", "inbox", "reconciliation", "start"))
                .allowEmptyShould(true);
    }

    static ArchRule orderingKnowsNoPayment(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(in(root, "catalogue", "ordering"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(root, "payment", "inbox", "reconciliation", "start"));
    }

    static ArchRule paymentKnowsNoInbox(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(in(root, "payment"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(root, "inbox", "reconciliation", "start"));
    }

    /** Stable Mint is reached through the client's API alone. */
    static ArchRule onlyTheClientTalksToStableMint(String root) {
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

    static ArchRule noCircles(String root) {
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
