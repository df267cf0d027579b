package io.stablemint.sandbox.payment;

import static io.stablemint.sandbox.testing.JsonText.member;
import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import io.stablemint.sandbox.testing.WebhookListener;
import io.stablemint.sandbox.testing.WebhookListener.Notification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScenarioServiceTest {

    @RegisterExtension
    static final WebhookListener LISTENER = new WebhookListener();

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox().with("sandbox.webhook-url", LISTENER.url());

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());
    private String reference = "";

    @BeforeEach
    void createSession() {
        reference = member(partner.post(HOSTED, JsonText.HOSTED).body(), "reference");
    }

    @Test
    void reportsTheOtherAmount() {
        run("scenario=PAY_OTHER_AMOUNT&amount=1.50");

        assertThat(LISTENER.next(5).get(4).body()).contains("deposit.completed", "\"amount\":1.50");
    }

    @Test
    void reportsTwoTransfers_whenPaidTwice() {
        run("scenario=PAY_TWICE");

        assertThat(nextTypes(8))
                .containsExactly(
                        "created",
                        "initiated",
                        "submitted",
                        "accepted",
                        "completed",
                        "submitted",
                        "accepted",
                        "completed");
    }

    @Test
    void sendsEachWebhookTwiceWithTheSameEventId() {
        run("scenario=WEBHOOKS_TWICE");

        List<Notification> all = LISTENER.next(9);
        assertThat(member(all.get(7).body(), "eventId"))
                .isEqualTo(member(all.get(8).body(), "eventId"));
    }

    @Test
    void sendsTheLastWebhookFirst() {
        run("scenario=WEBHOOKS_REVERSED");

        assertThat(nextTypes(5)).containsExactly("created", "completed", "accepted", "submitted", "initiated");
    }

    @Test
    void failsAfterTheSubmission() {
        run("scenario=FAIL_AFTER_SUCCESS");

        assertThat(nextTypes(4)).containsExactly("created", "initiated", "submitted", "failed");
        assertThat(state()).isEqualTo("DECLINED");
    }

    @Test
    void sendsNothing_whenItFailsWithoutAWebhook() {
        run("scenario=FAIL_WITHOUT_WEBHOOK");
        run("scenario=PAY_TWICE");

        assertThat(state()).isEqualTo("DECLINED");
        partner.form("control/sessions/" + reference + "/pay-late", "");
        assertThat(nextTypes(2)).containsExactly("created", "submitted");
    }

    @Test
    void paysAfterTheSessionHasExpired() {
        run("scenario=PAY_LATE&seconds=0");

        assertThat(nextTypes(5)).endsWith("completed");
        assertThat(state()).isEqualTo("PAID");
    }

    @Test
    void sendsOneWebhookAgain_asTheButtonSays() {
        LISTENER.next(1);

        send("as=twice");
        List<Notification> twice = LISTENER.next(2);
        send("as=amount&amount=0.07");
        Notification otherAmount = LISTENER.next(1).get(0);
        send("as=tampered");
        Notification tampered = LISTENER.next(1).get(0);

        assertThat(twice.get(0).body()).isEqualTo(twice.get(1).body());
        assertThat(otherAmount.body()).contains("\"amount\":0.07");
        assertThat(tampered.body()).isEqualTo(otherAmount.body());
    }

    @Test
    void sendsAllWebhooksAgain_theLastOneFirst() {
        partner.form("control/sessions/" + reference + "/decline", "");
        LISTENER.next(3);

        partner.form("control/sessions/" + reference + "/send-reversed", "");

        assertThat(nextTypes(3)).containsExactly("failed", "initiated", "created");
    }

    @Test
    @Timeout(60)
    void retriesAtOnce_whenTheClockIsMovedToTheRetry() {
        LISTENER.next(1);
        LISTENER.answer(500);
        send("as=same");
        LISTENER.next(1);
        awaitScheduledRetry();

        partner.form("control/clock", "minutes=6");

        assertThat(LISTENER.next(1)).hasSize(1);
    }

    /** The sandbox schedules the retry a moment after the listener has answered. */
    private void awaitScheduledRetry() {
        while (!partner.get("sandbox/deliveries").body().contains("nextTryAt")) {
            Thread.onSpinWait();
        }
    }

    /** Presses a button of the latest webhook. */
    private void send(String fields) {
        String number = member(partner.get("sandbox/deliveries?limit=1").body(), "number");
        assertThat(partner.form("control/webhooks/" + number + "/send", fields).statusCode())
                .isEqualTo(303);
    }

    private void run(String fields) {
        assertThat(partner.form("control/sessions/" + reference + "/scenario", fields)
                        .statusCode())
                .isEqualTo(303);
    }

    private String state() {
        return member(partner.get("sandbox/sessions/" + reference).body(), "state");
    }

    /** The next types of webhooks about this test's session; the last ones of another test may still come. */
    private List<String> nextTypes(int count) {
        return Stream.generate(() -> LISTENER.next(1).get(0))
                .filter(notification -> notification.body().contains(reference))
                .limit(count)
                .map(Notification::lastWordOfType)
                .toList();
    }
}
