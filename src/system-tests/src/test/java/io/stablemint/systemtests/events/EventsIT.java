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

/** The client in EAR/lib, which cannot access beans of a WAR; two WARs that each take payments and observe events. */
@ArquillianTest
@RunAsClient
class EventsIT {

    private static final Map<String, String> SHORT_TIMEOUTS = Map.of(
            "stablemint.deadline", "PT4S",
            "stablemint.attempt-timeout", "PT4S",
            "stablemint.read-timeout", "PT4S",
            "stablemint.max-retries", "0");

    /** The response has begun when the caller stops waiting after four seconds, and is complete within eight. */
    private static final String LATE = """
            {"on": "/session/hosted", "times": 1, "delayMillis": 3000, "dribbleMillis": 15}""";

    private final Sandbox sandbox = TestEnvironment.sandbox();

    @Deployment(testable = false)
    static Archive<?> twoWarsThatRecordEvents() {
        return Placements.twoWars("events", SHORT_TIMEOUTS, EventsIT::addRecorder);
    }

    @BeforeEach
    void warmUp() {
        for (String war : new String[] {"first", "second"}) {
            Await.until(
                    "The application takes payments",
                    () -> RecordedHttp.post(place(war, "payments")).statusCode(),
                    status -> status == 200);
        }
        RecordedHttp.delete(place("first", "events"));
        RecordedHttp.delete(place("second", "events"));
    }

    @AfterEach
    void clearFaults() {
        sandbox.clearFaults();
    }

    @Test
    void everyWarObservesAttemptAndOperation_whenOneOfThemCalls() {
        assertThat(RecordedHttp.post(place("first", "payments")).statusCode()).isEqualTo(200);

        assertThat(events("first").lines()).containsExactly("attempt 1 SUCCEEDED", "operation SUCCEEDED");
        assertThat(events("second")).isEqualTo(events("first"));
    }

    @Test
    void everyWarObservesTheLateAnswer_whenItsCallerNoLongerWaits() {
        sandbox.injectFault(LATE);

        assertThat(RecordedHttp.post(place("first", "payments")).body())
                .startsWith("OutcomeUnknownException STMNT1302E: ");

        String key = sandbox.sessions().get(0).getString("idempotencyKey");
        Await.until("The late answer", () -> events("first"), lines -> lines.contains("late answer " + key));
        assertThat(events("first").lines())
                .containsExactly("operation UNKNOWN", "attempt 1 SUCCEEDED", "late answer " + key);
        assertThat(events("second")).isEqualTo(events("first"));
    }

    @Test
    void everyWarObservesTheNotification_whenOneOfThemReceivesIt() {
        assertThat(deliver("second", "event-1").statusCode()).isEqualTo(204);

        assertThat(events("second")).isEqualTo("notification event-1");
        assertThat(events("first")).isEqualTo("notification event-1");
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

    private static void addRecorder(WebArchive war) {
        war.addClasses(EventRecorder.class, EventRecorderServlet.class, WebhookApplication.class);
    }

    private static String events(String war) {
        return RecordedHttp.get(place(war, "events")).body();
    }

    private static URI place(String war, String path) {
        return TestEnvironment.serverUrl("events-" + war + "/" + path);
    }
}
