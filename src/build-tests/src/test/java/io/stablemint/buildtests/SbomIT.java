package io.stablemint.buildtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each SBOM lists what is in its artifact, and nothing else. */
class SbomIT {

    private static final Pattern LIBRARY = Pattern.compile("(?:.*/)?([^/]+?)(?:-\\d[^/]*)?\\.jar");
    /** Libraries in the standalone sandbox whose jars do not name their Maven artifact. */
    private static final Set<String> NOT_NAMED = Set.of("asm", "attoparser", "jspecify", "thymeleaf", "unbescape");

    private static final Pattern MAVEN_NAME = Pattern.compile("META-INF/maven/[^/]+/([^/]+)/pom\\.properties");

    @BeforeAll
    static void onlyABuildWithANetworkMakesSboms() {
        assumeThat(Artifact.isOffline()).isFalse();
    }

    @Test
    void clientNeedsNothing_exceptThePlatform() {
        Archive client = Archive.of(Artifact.CLIENT.path());
        Sbom sbom = Sbom.parse(client.file("META-INF/sbom/stablemint-client.cdx.xml"));

        assertThat(sbom.subject()).isEqualTo("stablemint-client " + System.getProperty("project.version"));
        assertThat(sbom.names()).isEmpty();
        assertThat(client.files().keySet())
                .filteredOn(name -> name.endsWith(".class"))
                .allSatisfy(name -> assertThat(name).startsWith("io/stablemint/client/"));
    }

    @Test
    void warOfTheSandboxContainsTheListedLibraries() {
        Archive war = Archive.of(Artifact.SANDBOX_WAR.path());
        Sbom sbom = Sbom.parse(war.file("META-INF/sbom/stablemint-sandbox.cdx.xml"));

        assertThat(sbom.names()).isNotEmpty().isEqualTo(libraries(war, "WEB-INF/lib/"));
        assertThat(sbom.withoutLicence()).isEmpty();
    }

    @Test
    void standaloneSandboxContainsTheListedLibraries() {
        Archive jar = Archive.of(Artifact.SANDBOX.path());
        Sbom sbom = Sbom.parse(jar.file("META-INF/sbom/stablemint-sandbox.cdx.xml"));

        Set<String> named = jar.files().keySet().stream()
                .map(MAVEN_NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        named.addAll(NOT_NAMED);
        assertThat(sbom.names()).isEqualTo(named);
        assertThat(sbom.withoutLicence()).isEmpty();
    }

    @Test
    void earContainsTheListedLibraries_thoseOfTheWebModuleIncluded() {
        Archive ear = Archive.of(Artifact.EAR.path());
        Sbom sbom = Sbom.parse(ear.file("META-INF/sbom/orders.cdx.xml"));

        assertThat(sbom.subject()).startsWith("orders-ear ");
        assertThat(sbom.names()).isEqualTo(inTheApplication(ear));
        assertThat(sbom.withoutLicence()).isEmpty();
    }

    @Test
    void serverPackageContainsTheListedLibraries() {
        Archive server = Archive.of(Artifact.SERVER_PACKAGE.path());
        String folder = "orders-server-" + System.getProperty("project.version") + "/";
        String home = folder + "wlp/usr/servers/orders/";
        Sbom sbom = Sbom.parse(server.file(folder + "sbom/orders-server.cdx.xml"));

        Set<String> contents = inTheApplication(server.nested(home + "apps/orders.ear"));
        contents.addAll(libraries(server, home));
        assertThat(server.files())
                .containsKey(folder + "wlp/usr/extension/lib/io.stablemint.liberty.feature_1.0.0.jar");
        contents.addAll(Set.of("stablemint-liberty-feature", "openliberty-runtime"));
        assertThat(sbom.subject()).startsWith("orders-server ");
        assertThat(sbom.names()).isEqualTo(contents);
        assertThat(sbom.withoutLicence()).isEmpty();
    }

    @Test
    void sbomsAreTheSameInEveryBuild() {
        byte[] sbom = Archive.of(Artifact.EAR.path()).file("META-INF/sbom/orders.cdx.xml");

        assertThat(new String(sbom, StandardCharsets.UTF_8)).doesNotContain("serialNumber", "<timestamp>");
    }

    private static Set<String> inTheApplication(Archive ear) {
        Set<String> names = libraries(ear, "lib/");
        names.addAll(libraries(ear.nested("shop.war"), "WEB-INF/lib/"));
        names.add("orders-web");
        return names;
    }

    private static Set<String> libraries(Archive archive, String folder) {
        return libraries(archive.files().keySet().stream().filter(name -> name.startsWith(folder)));
    }

    private static Set<String> libraries(Stream<String> files) {
        return files.map(LIBRARY::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
