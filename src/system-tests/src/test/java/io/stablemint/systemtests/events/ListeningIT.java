package io.stablemint.systemtests.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.OpenSsl;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.placements.Placements;
import io.stablemint.testsupport.waiting.Await;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client in EAR/lib, which sees no bean of a WAR; two WARs that each take payments and listen. */
@ArquillianTest
@RunAsClient
class ListeningIT {

    private static final Map<String, String> IMPATIENT = Map.of(
            "stablemint.deadline", "PT4S",
            "stablemint.attempt-timeout", "PT4S",
            "stablemint.read-timeout", "PT4S",
            "stablemint.max-retries", "0");

    /** The answer is under way when its caller leaves after four seconds, and whole before eight have passed. */
    private static final String LATE = """
            {"on": "/session/hosted", "times": 1, "delayMillis": 3000, "dribbleMillis": 15}""";

    private final Sandbox sandbox = TestEnvironment.sandbox();

    @Deployment(testable = false)
    static Archive<?> twoWarsThatListen() {
        return Placements.twoWars("listening", IMPATIENT, ListeningIT::listen);
    }

    @BeforeEach
    void warmUp() {
        for (String war : new String[] {"first", "second"}) {
            Await.until(
                    "The till is open",
                    () -> RecordedHttp.post(place(war, "till")).statusCode(),
                    status -> status == 200);
        }
        RecordedHttp.delete(place("first", "heard"));
        RecordedHttp.delete(place("second", "heard"));
    }

    @AfterEach
    void behave() {
        sandbox.behave();
    }

    @Test
    void everyWarHearsAttemptAndOperation_whenOneOfThemCalls() {
        assertThat(RecordedHttp.post(place("first", "till")).statusCode()).isEqualTo(200);

        assertThat(heard("first").lines()).containsExactly("attempt 1 SUCCEEDED", "operation SUCCEEDED");
        assertThat(heard("second")).isEqualTo(heard("first"));
    }

    @Test
    void everyWarHearsTheLateAnswer_whenItsCallerHasGone() {
        sandbox.misbehave(LATE);

        assertThat(RecordedHttp.post(place("first", "till")).body()).startsWith("OutcomeUnknownException STMNT1302E: ");

        String key = sandbox.sessions().get(0).getString("idempotencyKey");
        Await.until("The late answer", () -> heard("first"), lines -> lines.contains("late answer " + key));
        assertThat(heard("first").lines())
                .containsExactly("operation UNKNOWN", "attempt 1 SUCCEEDED", "late answer " + key);
        assertThat(heard("second")).isEqualTo(heard("first"));
    }

    @Test
    void everyWarHearsTheNotification_whenOneOfThemIsNotified() {
        assertThat(deliver("second", "event-1").statusCode()).isEqualTo(204);

        assertThat(heard("second")).isEqualTo("notification event-1");
        assertThat(heard("first")).isEqualTo("notification event-1");
    }

    private static HttpResponse<String> deliver(String war, String eventId) {
        String timestamp = Instant.now().toString();
        String body = """
                {"eventId":"%s","data":{"eventType":"partner.customer.deposit.created","timestamp":"%s"}}""".formatted(eventId, timestamp);
        String signature = OpenSsl.sign(
                TestEnvironment.credentials().webhookPrivateKey(),
                (timestamp + "," + body).getBytes(StandardCharsets.UTF_8));
        return RecordedHttp.send(HttpRequest.newBuilder(place(war, "api/stablemint/notifications"))
                .header("Content-Type", "application/json")
                .header("StableMint-Timestamp", timestamp)
                .header("StableMint-Signature", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    private static void listen(WebArchive war) {
        war.addClasses(Listener.class, ListenerServlet.class, WebhookApplication.class);
    }

    private static String heard(String war) {
        return RecordedHttp.get(place(war, "heard")).body();
    }

    private static URI place(String war, String path) {
        return TestEnvironment.serverUrl("listening-" + war + "/" + path);
    }
}
