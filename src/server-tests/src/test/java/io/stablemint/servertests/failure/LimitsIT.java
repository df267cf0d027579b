package io.stablemint.servertests.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.servertests.application.Archives;
import io.stablemint.servertests.environment.Checkout;
import io.stablemint.servertests.environment.SandboxControl;
import io.stablemint.servertests.environment.TestSandbox;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.waiting.Await;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stops a call before it is sent: no connection, the circuit breaker, the limit of concurrent calls. */
@ArquillianTest
@RunAsClient
class LimitsIT {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(3);

    private final SandboxControl sandbox = TestSandbox.control();

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = "refused", managed = false, testable = false)
    static Archive<?> refused() {
        return Archives.war("refused", Map.of("stablemint.base-url", "http://127.0.0.1:" + LoopbackPort.free()));
    }

    @Deployment(name = "breaker", managed = false, testable = false)
    static Archive<?> breaker() {
        return Archives.war(
                "breaker",
                Map.of(
                        "stablemint.max-retries", 0,
                        "stablemint.breaker-window", 4,
                        "stablemint.breaker-delay", "PT0.5S",
                        "stablemint.breaker-successes", 1));
    }

    @Deployment(name = "concurrency", managed = false, testable = false)
    static Archive<?> concurrency() {
        return Archives.war("concurrency", Map.of("stablemint.max-concurrent-calls", 1));
    }

    @AfterAll
    static void endThreads() {
        THREADS.shutdown();
    }

    @AfterEach
    void removeFaults() {
        sandbox.removeFaults();
    }

    @Test
    void nothingHappened_whenTheConnectionIsRefused() {
        deployer.deploy("refused");
        try {
            assertThat(start("refused").body()).startsWith("NotAvailableException STMNT1201E: ");
        } finally {
            deployer.undeploy("refused");
        }
    }

    @Test
    void breakerOpensAndCloses_whenTheServiceFailsAndRecovers() {
        deployer.deploy("breaker");
        try {
            sandbox.addFault("{\"on\": \"/session/hosted\", \"answer\": {\"status\": 500}}");
            Await.until(
                    "An open circuit breaker",
                    () -> start("breaker").body(),
                    answer -> answer.startsWith("NotAvailableException STMNT1203E: "));

            sandbox.removeFaults();

            Await.until("A closed circuit breaker", () -> start("breaker").statusCode(), status -> status == 200);
        } finally {
            deployer.undeploy("breaker");
        }
    }

    @Test
    void callIsRejected_whenAsManyAreUnderWayAsMayBe() {
        deployer.deploy("concurrency");
        try {
            sandbox.addFault("{\"on\": \"/session/hosted\", \"delayMillis\": 2000}");

            Await.until(
                    "A rejected call",
                    LimitsIT::threeAtOnce,
                    answers -> answers.stream()
                            .anyMatch(answer -> answer.startsWith("NotAvailableException STMNT1204E: ")));
        } finally {
            deployer.undeploy("concurrency");
        }
    }

    private static List<String> threeAtOnce() {
        List<CompletableFuture<String>> calls = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> start("concurrency").body(), THREADS))
                .limit(3)
                .toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private static HttpResponse<String> start(String application) {
        return new Checkout(application).start(UUID.randomUUID().toString());
    }
}
