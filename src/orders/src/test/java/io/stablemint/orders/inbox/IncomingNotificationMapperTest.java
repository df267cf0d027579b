package io.stablemint.orders.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.WebhookSigner;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored content of notifications that the client's real verifier has verified. */
class IncomingNotificationMapperTest {

    private static final WebhookSigner SIGNER = new WebhookSigner();

    @Test
    void depositUpdateWithoutPersonalData_whenTheEventHasVersion2() throws IOException {
        IncomingNotification notification = golden("v2.deposit.accepted.json");

        assertThat(notification.id()).isEqualTo("0b8e3d1a-52c1-4b2e-8a53-3f1c6a3b7c11");
        assertThat(notification.eventType()).isEqualTo("partner.customer.deposit.accepted");
        assertThat(notification.deposit())
                .contains(new DepositUpdate(
                        DepositStage.ACCEPTED,
                        Optional.of("order-17-1"),
                        Optional.of("7PKZU6F2J"),
                        Optional.of("order-17"),
                        Optional.of(new BigDecimal("9.9")),
                        Optional.of("EUR")));
        assertThat(notification.body())
                .contains("\"externalPaymentId\":\"ext-1\"")
                .doesNotContain("ada@example.org", "Ada Lovelace", "customerEmail", "customerFullName");
    }

    @Test
    void hashOfTheBodyIsTheId_whenTheEventHasVersion1() throws IOException {
        IncomingNotification notification = golden("v1.deposit.accepted.json");

        assertThat(notification.id()).matches("[0-9a-f]{64}");
        assertThat(notification.deposit().orElseThrow().stage()).isEqualTo(DepositStage.ACCEPTED);
        assertThat(notification.deposit().orElseThrow().attemptKey()).contains("order-17-1");
    }

    @Test
    void emptyFields_whenFieldsAreNullOrMissing() throws IOException {
        assertThat(golden("v2.deposit.failed.nulls.json").deposit())
                .contains(new DepositUpdate(
                        DepositStage.FAILED,
                        Optional.empty(),
                        Optional.of("7PKZU6F2J"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void storedWithoutDepositUpdate_whenTheTypeIsNoDeposit() throws IOException {
        assertThat(golden("v2.unknown.json").deposit()).isEmpty();
        assertThat(golden("v2.unknown.json").eventType()).isEqualTo("partner.customer.loyalty.granted");
        assertThat(golden("v2.withdrawal.sent.json").deposit()).isEmpty();
    }

    @Test
    void attemptFromCustomField_whenTheKeyIsMissing() {
        IncomingNotification notification = deposit("\"customFields\": {\"attempt\": \"01ATTEMPT\"}");

        assertThat(notification.deposit().orElseThrow().attemptKey()).contains("01ATTEMPT");
    }

    @Test
    void hashIsTheId_whenTheEventIdIsLongOrNotPrintableAscii() {
        assertThat(event("x".repeat(65)).id())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(event("x".repeat(66)).id());
        assertThat(event("caf\u00e9").id()).matches("[0-9a-f]{64}");
        assertThat(event("x".repeat(64)).id()).isEqualTo("x".repeat(64));
    }

    @Test
    void invalidFieldsAreDropped_whenADepositHasInvalidFields() {
        DepositUpdate update = deposit("\"idempotencyKey\": \"a\\u0000b\", \"reference\": \"" + "r".repeat(201)
                        + "\", \"websiteReference\": \"\", \"currency\": \"\\ud83d\\ude00\", \"amount\": 1e400")
                .deposit()
                .orElseThrow();

        assertThat(update)
                .isEqualTo(new DepositUpdate(
                        DepositStage.ACCEPTED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BigDecimal.ZERO),
                        Optional.of("unreadable")));
    }

    @Test
    void typeIsUnreadable_whenItIsTooLong() {
        IncomingNotification notification = IncomingNotificationMapper.of(
                SIGNER.verified("{\"eventId\": \"1\", \"data\": {\"eventType\": \"" + "t".repeat(101) + "\"}}"));

        assertThat(notification.eventType()).isEqualTo("unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"note\": \"nothing \\u0000 at all\"",
                "\"note\": \"half a sign \\ud83d\"",
                "\"note\": \"\\u202e\\uffff\\ufeff\"",
                "\"amount\": 99999999999999999999.9999999999, \"currency\": \"EUR\"",
                "\"amount\": -0.00000000001",
                "\"amount\": \"4.80\", \"currency\": 5",
                "\"reference\": {\"deep\": [[[[]]]]}, \"customFields\": []"
            })
    void storedByEveryDatabase_whateverItContains(String fields) {
        for (DatabaseKind kind : DatabaseKind.values()) {
            ShopFixture shop = new ShopFixture(kind);

            shop.inbox.store(deposit(fields));

            assertThat(shop.inbox.findByState(NotificationState.RECEIVED, 10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void storedByEveryDatabase_whenItHasTheMaximumSize(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);

        shop.inbox.store(deposit("\"note\": \"" + "\u00e9".repeat(130_000) + "\""));

        assertThat(shop.inbox.findByState(NotificationState.RECEIVED, 10)).hasSize(1);
    }

    private static IncomingNotification golden(String name) throws IOException {
        return IncomingNotificationMapper.of(SIGNER.verified(
                Files.readString(Path.of("..", "golden", "webhooks").resolve(name))));
    }

    private static IncomingNotification event(String id) {
        return IncomingNotificationMapper.of(SIGNER.verified(
                "{\"eventId\": \"" + id + "\", \"data\": {\"eventType\": \"partner.customer.deposit.created\"}}"));
    }

    private static IncomingNotification deposit(String fields) {
        return IncomingNotificationMapper.of(
                SIGNER.verified("{\"eventId\": \"1\", \"data\": {\"eventType\": \"partner.customer.deposit.accepted\", "
                        + fields + "}}"));
    }
}
