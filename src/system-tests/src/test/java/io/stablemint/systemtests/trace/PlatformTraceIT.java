package io.stablemint.systemtests.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.canary.GeneratedSecrets;
import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.ConsoleClient;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.waiting.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A payment and a sign-in with the platform's own trace switched on; the credentials are canaries, which are searched in all its files. */
class PlatformTraceIT {

    private static final Path WORK = Path.of("target", "platform-trace").toAbsolutePath();

    /** The search for canaries after all tests must not find what a trace of the platform shows. */
    @AfterEach
    void removeTraces() {
        Folders.emptied(WORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*=finest", "*=info:org.apache.http.*=finest:org.jboss.resteasy.*=finest"})
    void noCredentialIsInTheTrace(String specification) throws IOException {
        String logging = "<logging traceSpecification=\"" + specification + "\" maxFiles=\"0\"/>";
        try (ServerCluster cluster = ServerCluster.in(WORK, 1, Map.of(), logging)) {
            cluster.start(0);
            PlacedOrder order = cluster.shop(0).order();
            cluster.sandbox().pay(cluster.sandbox().referenceOf(order.id()));
            Await.until("PAID", () -> cluster.shop(0).read(order).getString("state"), "PAID"::equals);
            assertThat(ConsoleClient.signedIn(cluster.shop(0), "operator")
                            .get("console")
                            .statusCode())
                    .isEqualTo(200);
        }

        List<Path> logs = logs();
        assertThat(logs).anySatisfy(log -> assertThat(log).content().contains(specification));
        assertThat(GeneratedSecrets.in(WORK).foundIn(logs)).isEmpty();
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(WORK.resolve("node0"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".log"))
                    .toList();
        }
    }
}
