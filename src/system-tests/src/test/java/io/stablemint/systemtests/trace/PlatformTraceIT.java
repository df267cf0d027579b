package io.stablemint.systemtests.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.canary.GeneratedSecrets;
import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.ConsoleClient;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.waiting.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A payment and a sign-in with the platform's own trace switched on; the credentials are canaries, which are searched in all its files. */
class PlatformTraceIT {

    private static final Path WORK = Path.of("target", "platform-trace").toAbsolutePath();
    private static final String SPECIFICATION = "*=info:org.apache.http.*=finest:org.jboss.resteasy.*=finest";
    private static final Path SERVER = WORK.resolve("node0/servers/node0");

    /** The search for canaries after all tests must not find what a trace of the platform shows. */
    @AfterEach
    void removeTraces() {
        Folders.emptied(WORK);
    }

    /** Switched on while the server runs, as an operator does: a start with all traces takes many minutes. */
    @Test
    void onlyWhatTheRunbookNamesIsInTheTrace() throws IOException {
        PlacedOrder order;
        try (ServerCluster cluster = ServerCluster.in(WORK, 1)) {
            cluster.start(0);
            switchOn();
            order = cluster.shop(0).order();
            cluster.sandbox().pay(cluster.sandbox().referenceOf(order.id()));
            Await.until("PAID", () -> cluster.shop(0).read(order).getString("state"), "PAID"::equals);
            assertThat(ConsoleClient.signedIn(cluster.shop(0), "olga")
                            .get("/console")
                            .statusCode())
                    .isEqualTo(200);
        }

        List<Path> logs = logs();
        GeneratedSecrets secrets = GeneratedSecrets.in(WORK);
        assertThat(secrets.count()).isPositive();
        assertThat(logs)
                .as("a trace of the platform that has the session's request")
                .anySatisfy(log -> assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
                        .contains("org.apache.http", order.id()));
        // The header ApiKey and the fields of the sign-in form; not the API secret, and no key.
        assertThat(secrets.foundIn(logs))
                .allSatisfy(found -> assertThat(found).matches("the content of (api-key|demo-password), .*"));
    }

    private static void switchOn() {
        Folders.write(
                SERVER.resolve("configDropins/overrides/trace.xml"),
                "<server><logging traceSpecification=\"" + SPECIFICATION + "\" maxFiles=\"0\"/></server>");
        // The server writes the parts of the specification in an order of its own.
        Pattern last = Pattern.compile("TRAS0018I:.*[ :]" + Pattern.quote(SPECIFICATION.replaceFirst(".*:", "")));
        Await.until(
                "the trace",
                PlatformTraceIT::messages,
                text -> last.matcher(text).find());
    }

    private static String messages() {
        try {
            return Files.readString(SERVER.resolve("logs/messages.log"));
        } catch (IOException e) {
            throw new UncheckedIOException("The server's log cannot be read", e);
        }
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(SERVER.resolve("logs"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".log"))
                    .toList();
        }
    }
}
