package io.stablemint.client.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.LogRecords;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.events.EventPublisher;
import io.stablemint.client.settings.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotificationResourceTest {

    private static final Instant NOW = NotificationVerifierTest.NOW;
    private static final String STORED = "0b8e3d1a-52c1-4b2e-8a53-3f1c6a3b7c11";

    private final LogRecords log = LogRecords.of("io.stablemint.client");
    private final Application application = Application.deploy(
            settings(), NotificationVerifierTest.FixedTime.class, Inbox.class, StoredNotifications.class);

    @AfterEach
    void undeploy() {
        application.close();
        log.close();
    }

    @Test
    void deliveryIsAcknowledged_whenEveryObserverReturns() throws Exception {
        Response response = post(Delivery.of("v2.deposit.accepted.json", NOW));

        assertThat(response.getStatus()).isEqualTo(204);
        assertThat(inbox().notifications()).hasSize(1);
    }

    @Test
    void redeliveryIsRequested_whenAnObserverFails() throws Exception {
        inbox().fail();

        Response response = post(Delivery.of("v2.deposit.accepted.json", NOW));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeaderString("Retry-After")).isEqualTo("60");
        assertThat(response.hasEntity()).isFalse();
        assertThat(log.messages())
                .containsExactly("STMNT1605E: The notification " + STORED
                        + " was not stored by the application; Stable Mint will deliver it again.");
    }

    @Test
    void deliveryIsRefused_whenTheSignatureIsWrong() throws Exception {
        Delivery good = Delivery.of("v2.deposit.accepted.json", NOW);

        Response response = post(new Delivery(good.timestamp(), good.signature(), good.text() + " "));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.hasEntity()).isFalse();
        assertThat(inbox().notifications()).isEmpty();
    }

    @Test
    void deliveryIsRefused_whenItIsOldAndNotStored() throws Exception {
        Response response = post(Delivery.of("v1.deposit.accepted.json", NOW.minus(Duration.ofDays(1))));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(inbox().notifications()).isEmpty();
    }

    @Test
    void deliveryIsAcknowledgedWithoutEvent_whenItIsOldAndStored() throws Exception {
        Response response = post(Delivery.of("v2.deposit.accepted.json", NOW.minus(Duration.ofDays(1))));

        assertThat(response.getStatus()).isEqualTo(204);
        assertThat(inbox().notifications()).isEmpty();
    }

    @Test
    void deliveryIsRefused_whenItsTimestampIsNotATime() throws Exception {
        String body = Delivery.of("v2.deposit.accepted.json", NOW).text();

        assertThat(post(Delivery.signed("yesterday", body, TestKeys.pair())).getStatus())
                .isEqualTo(401);
    }

    @Test
    void redeliveryIsRequested_whenItIsOldAndKnownNotificationsFails() throws Exception {
        application.bean(StoredNotifications.class).fail();

        Response response = post(Delivery.of("v2.deposit.accepted.json", NOW.minus(Duration.ofDays(1))));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(log.messages())
                .containsExactly(
                        "STMNT1605E: A late notification was not acknowledged, because KnownNotifications failed;"
                                + " Stable Mint will deliver it again.");
    }

    @Test
    void statusIs400_whenItCannotBeRead() throws Exception {
        assertThat(post(Delivery.signed(NOW.toString(), "[]", TestKeys.pair())).getStatus())
                .isEqualTo(400);
    }

    @Test
    void statusIs413_whenItHasMoreThan256KiB() throws Exception {
        String large = "{\"notificationType\":\"" + "x".repeat(256 * 1024) + "\"}";

        assertThat(post(Delivery.signed(NOW.toString(), large, TestKeys.pair())).getStatus())
                .isEqualTo(413);
        assertThat(log.messages()).containsExactly("STMNT1604E: A notification has more than 256 KiB.");
    }

    @Test
    void deliveryIsRefused_whenAHeaderComesTwice() throws Exception {
        Delivery good = Delivery.of("v2.deposit.accepted.json", NOW);
        List<String> timestamp = List.of(good.timestamp());
        List<String> signature = List.of(good.signature());
        List<String> twoTimestamps = List.of(good.timestamp(), good.timestamp());
        List<String> twoSignatures = List.of(good.signature(), "bm90IG91cnM=");

        assertThat(post(twoTimestamps, signature, good.body()).getStatus()).isEqualTo(400);
        assertThat(post(timestamp, twoSignatures, good.body()).getStatus()).isEqualTo(400);
        assertThat(inbox().notifications()).isEmpty();
        assertThat(log.messages())
                .containsExactly(
                        "STMNT1606E: A notification has the header StableMint-Timestamp 2 times.",
                        "STMNT1606E: A notification has the header StableMint-Signature 2 times.");
    }

    @Test
    void deliveryIsRefused_whenTheHeadersAreAbsent() throws Exception {
        Delivery good = Delivery.of("v2.deposit.accepted.json", NOW);

        assertThat(post(List.of(), List.of(), good.body()).getStatus()).isEqualTo(401);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = Fixtures.settings(URI.create("http://localhost:1"));
        settings.put("stablemint.webhook.public-key", TestKeys.publicPem(TestKeys.pair()));
        return settings;
    }

    private Inbox inbox() {
        return application.bean(Inbox.class);
    }

    private Response post(Delivery delivery) throws Exception {
        return post(List.of(delivery.timestamp()), List.of(delivery.signature()), delivery.body());
    }

    private Response post(List<String> timestamps, List<String> signatures, byte[] body) throws Exception {
        NotificationResource resource = new NotificationResource(
                application.bean(ConfiguredNotificationVerifier.class),
                application.bean(EventPublisher.class),
                application.bean(TimeSource.class));
        return resource.receive(timestamps, signatures, new ByteArrayInputStream(body));
    }

    /** Stores every notification. */
    @ApplicationScoped
    public static class Inbox {

        private final List<VerifiedNotification> notifications = new CopyOnWriteArrayList<>();
        private volatile boolean failing;

        void observe(@Observes VerifiedNotification notification) {
            if (failing) {
                throw new IllegalStateException("the database is down");
            }
            notifications.add(notification);
        }

        public void fail() {
            failing = true;
        }

        public List<VerifiedNotification> notifications() {
            return notifications;
        }
    }

    /** Knows one notification. */
    @ApplicationScoped
    public static class StoredNotifications implements KnownNotifications {

        private volatile boolean failing;

        @Override
        public boolean isKnown(String deduplicationKey) {
            if (failing) {
                throw new IllegalStateException("the database is down");
            }
            return Set.of(STORED).contains(deduplicationKey);
        }

        public void fail() {
            failing = true;
        }
    }
}
