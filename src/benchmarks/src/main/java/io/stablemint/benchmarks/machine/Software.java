package io.stablemint.benchmarks.machine;

import io.stablemint.testsupport.process.Command;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The versions of the software that is used. */
public final class Software {

    private Software() {}

    /** Lines for people: JDK, security providers that sign with RSA, OpenSSL, operating system. */
    public static List<String> here(List<Provider> unregistered) {
        List<Provider> providers = new ArrayList<>(Arrays.asList(Security.getProviders("Signature.SHA256withRSA")));
        providers.addAll(unregistered);
        return List.of(
                "JDK " + System.getProperty("java.vm.version") + ", " + System.getProperty("java.vm.name"),
                "Signature providers: "
                        + String.join(
                                ", ", providers.stream().map(Software::name).toList()),
                Command.output(List.of("openssl", "version")).strip(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"));
    }

    private static String name(Provider provider) {
        return provider.getName() + " " + provider.getVersionStr();
    }
}
