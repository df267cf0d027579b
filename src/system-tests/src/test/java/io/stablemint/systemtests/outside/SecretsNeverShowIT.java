package io.stablemint.systemtests.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.DemoAccounts;
import io.stablemint.systemtests.environment.Eventually;
import io.stablemint.systemtests.environment.Http;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.inside.Deployables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/**
 * The credentials of a run are canaries: made for it, found nowhere else. The server logs our packages at the finest level; after
 * payments that went well, and others that did not, no log, no database file and no server dump may have seen one of them.
 */
@ArquillianTest
@RunAsClient
class SecretsNeverShowIT {

    private final Shop shop = TestEnvironment.shop();
    private final Sandbox sandbox = TestEnvironment.sandbox();

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return Deployables.orders();
    }

    @Test
    void noSecretIsFound_inLogsDatabaseAndServerDump() throws IOException, InterruptedException {
        payWellAndBadly();

        List<String> hits = new ArrayList<>();
        List<String> canaries = canaries();
        Path server = TestEnvironment.serverFolder();
        searchFiles(server.resolve("logs"), canaries, hits);
        searchFiles(server.resolve("data"), canaries, hits);
        searchZip(dump(), canaries, hits);

        assertThat(hits).isEmpty();
    }

    private void payWellAndBadly() {
        PlacedOrder good = shop.order();
        sandbox.pay(sandbox.referenceOf(good.id()));
        Eventually.see("PAID", () -> shop.look(good).getString("state"), "PAID"::equals);
        sandbox.decline(sandbox.referenceOf(shop.order().id()));
        for (int status : new int[] {400, 401, 500, 503}) {
            sandbox.misbehave("""
                    {"on": "/session/hosted", "times": 1, "answer": {"status": %d, "body": "no"}}""".formatted(status));
            shop.complete(shop.beginCheckout());
        }
        sandbox.behave();
        Http.postJson(shop.webhookUrl(), "{\"eventId\": \"forged\"}");
    }

    private static List<String> canaries() throws IOException {
        Path credentials = TestEnvironment.credentials();
        List<String> canaries = new ArrayList<>();
        canaries.add(Files.readString(credentials.resolve("api-secret-key")).strip());
        canaries.add(Files.readString(credentials.resolve("api-key")).strip());
        canaries.add(DemoAccounts.PASSWORD);
        Files.readAllLines(credentials.resolve("partner-private-key.pem")).stream()
                .filter(line -> !line.startsWith("-----"))
                .limit(3)
                .forEach(canaries::add);
        return canaries;
    }

    private static Path dump() throws IOException, InterruptedException {
        Path archive = Path.of("target", "server-dump.zip").toAbsolutePath();
        Process process = new ProcessBuilder(
                        System.getProperty("liberty.home") + "/bin/server",
                        "dump",
                        System.getProperty("liberty.server"),
                        "--archive=" + archive)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "server-dump.log").toFile())
                .start();
        assertThat(process.waitFor()).as("see target/server-dump.log").isZero();
        return archive;
    }

    private static void searchFiles(Path folder, List<String> canaries, List<String> hits) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                search(folder.relativize(file).toString(), Files.readAllBytes(file), canaries, hits);
            }
        }
    }

    private static void searchZip(Path archive, List<String> canaries, List<String> hits) throws IOException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                search("server dump: " + entry.getName(), zip.readAllBytes(), canaries, hits);
            }
        }
        assertThat(entries).as("files in the server dump").isPositive();
    }

    private static void search(String place, byte[] bytes, List<String> canaries, List<String> hits) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < canaries.size(); i++) {
            if (text.contains(canaries.get(i))) {
                hits.add("secret " + i + " in " + place);
            }
        }
    }
}
