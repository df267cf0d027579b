package io.stablemint.systemtests.burst;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.placements.Placements;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import io.stablemint.testsupport.load.ConcurrentCalls;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;

/**
 * A Liberty on two cores whose {@code server.xml} says nothing about threads, with the client in a WAR. Its pool begins with a few
 * threads, as after a pause. A call that needed a thread of this pool beside that of its request would wait for it, until it failed.
 */
class DefaultExecutorIT {

    private static final int CALLERS = 40;

    /** By one caller, so that the code is warm and the pool of threads has not grown; whether they succeed does not matter. */
    private static final int WARM_UP_CALLS = 200;

    private static final int STEADY_CALLS_OF_EACH = 10;

    /** An order of magnitude; starvation takes several seconds, until Liberty adds threads or the calls fail. */
    private static final int FACTOR = 10;

    /** So that a fast machine does not make the limit so small that a short delay exceeds it. */
    private static final Duration SHORTEST_STEADY_CALL = Duration.ofMillis(500);

    private static final String SERVER_XML = """
            <server description="Defaults">
              <featureManager>
                <feature>webProfile-11.0</feature>
                <feature>microProfile-7.1</feature>
              </featureManager>
              <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="${http.port}" httpsPort="${https.port}"/>
              <webApplication location="burst.war" contextRoot="/burst"/>
            </server>
            """;

    @Test
    void noCallFailsOrWaitsForAThread_whenFortyCallersBeginAtOnce() {
        try (LibertyServer server = LibertyServer.start(Artifacts.libertyHome(), files())) {
            server.awaitReady();
            URI payments = server.url("/burst/payments");
            callAtOnce(1, WARM_UP_CALLS, payments);

            ConcurrentCalls first = callAtOnce(CALLERS, 1, payments);
            assertThat(first.failures()).as("failures of the first burst").isEmpty();
            ConcurrentCalls steady = callAtOnce(CALLERS, STEADY_CALLS_OF_EACH, payments);
            assertThat(steady.failures())
                    .as("failures of the calls that follow")
                    .isEmpty();
            assertThat(first.slowest()).isLessThan(limit(steady));
        }
    }

    private static ConcurrentCalls callAtOnce(int callers, int callsOfEach, URI payments) {
        ConcurrentCalls calls = ConcurrentCalls.burst(callers, callsOfEach, () -> call(payments));
        System.out.printf(
                "default executor: %d callers at once, %d of %d calls failed, the slowest took %d ms%n",
                callers,
                calls.failures().size(),
                calls.times().size(),
                calls.slowest().toMillis());
        return calls;
    }

    private static ServerFolder files() {
        Path work = Path.of("target", "burst").toAbsolutePath();
        ServerFolder folder = ServerFolder.empty(work, "defaults");
        Path war = work.resolve("burst.war");
        Placements.plainWar("burst").as(ZipExporter.class).exportTo(war.toFile(), true);
        return folder.configuration(SERVER_XML)
                .application(war)
                .jvmOption("-XX:ActiveProcessorCount=2")
                .variables(TestEnvironment.credentials().clientSettings(TestEnvironment.sandboxUrl()));
    }

    /** Why the call failed, or empty. */
    private static Optional<String> call(URI payments) {
        HttpResponse<String> response = RecordedHttp.post(payments);
        return response.statusCode() == 200
                ? Optional.empty()
                : Optional.of(response.statusCode() + " " + response.body());
    }

    private static Duration limit(ConcurrentCalls steady) {
        Duration slowest = steady.slowest();
        return (slowest.compareTo(SHORTEST_STEADY_CALL) < 0 ? SHORTEST_STEADY_CALL : slowest).multipliedBy(FACTOR);
    }
}
