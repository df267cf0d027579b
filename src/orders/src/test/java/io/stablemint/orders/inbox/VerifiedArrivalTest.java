package io.stablemint.orders.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.testing.Databases;
import io.stablemint.orders.testing.SigningStableMint;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of notifications that the client's real verifier let through. */
class VerifiedArrivalTest {

    private static final SigningStableMint STABLE_MINT = new SigningStableMint();

    @Test
    void reportWithoutPersonalFields_whenADepositIsOfVersion2() throws IOException {
        Arrival arrival = golden("v2.deposit.accepted.json");

        assertThat(arrival.id()).isEqualTo("0b8e3d1a-52c1-4b2e-8a53-3f1c6a3b7c11");
        assertThat(arrival.eventType()).isEqualTo("partner.customer.deposit.accepted");
        assertThat(arrival.report())
                .contains(new DepositReport(
                        DepositStage.ACCEPTED,
                        Optional.of("order-17-1"),
                        Optional.of("7PKZU6F2J"),
                        Optional.of("order-17"),
                        Optional.of(new BigDecimal("9.9")),
                        Optional.of("EUR")));
        assertThat(arrival.body())
                .contains("\"externalPaymentId\":\"ext-1\"")
                .doesNotContain("ada@example.org", "Ada Lovelace", "customerEmail", "customerFullName");
    }

    @Test
    void hashOfTheBodyIsTheId_whenADepositIsOfVersion1() throws IOException {
        Arrival arrival = golden("v1.deposit.accepted.json");

        assertThat(arrival.id()).matches("[0-9a-f]{64}");
        assertThat(arrival.report().orElseThrow().stage()).isEqualTo(DepositStage.ACCEPTED);
        assertThat(arrival.report().orElseThrow().attemptKey()).contains("order-17-1");
    }

    @Test
    void nothingIsMadeUp_whenFieldsAreNullOrMissing() throws IOException {
        assertThat(golden("v2.deposit.failed.nulls.json").report())
                .contains(new DepositReport(
                        DepositStage.FAILED,
                        Optional.empty(),
                        Optional.of("7PKZU6F2J"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void keptWithoutReport_whenTheTypeIsNoDeposit() throws IOException {
        assertThat(golden("v2.unknown.json").report()).isEmpty();
        assertThat(golden("v2.unknown.json").eventType()).isEqualTo("partner.customer.loyalty.granted");
        assertThat(golden("v2.withdrawal.sent.json").report()).isEmpty();
    }

    @Test
    void customFieldNamesTheAttempt_whenTheKeyIsMissing() {
        Arrival arrival = deposit("\"customFields\": {\"attempt\": \"01ATTEMPT\"}");

        assertThat(arrival.report().orElseThrow().attemptKey()).contains("01ATTEMPT");
    }

    @Test
    void hashIsTheId_whenTheEventIdIsLongOrNotPlain() {
        assertThat(event("x".repeat(65)).id())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(event("x".repeat(66)).id());
        assertThat(event("caf\u00e9").id()).matches("[0-9a-f]{64}");
        assertThat(event("x".repeat(64)).id()).isEqualTo("x".repeat(64));
    }

    @Test
    void textsThatNoneOfOursHasAreDropped_whenADepositIsOdd() {
        DepositReport report = deposit("\"idempotencyKey\": \"a\\u0000b\", \"reference\": \"" + "r".repeat(201)
                        + "\", \"websiteReference\": \"\", \"currency\": \"\\ud83d\\ude00\", \"amount\": 1e400")
                .report()
                .orElseThrow();

        assertThat(report)
                .isEqualTo(new DepositReport(
                        DepositStage.ACCEPTED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BigDecimal.ZERO),
                        Optional.of("unreadable")));
    }

    @Test
    void wordStandsForIt_whenTheTypeIsEndless() {
        Arrival arrival = VerifiedArrival.of(
                STABLE_MINT.sends("{\"eventId\": \"1\", \"data\": {\"eventType\": \"" + "t".repeat(101) + "\"}}"));

        assertThat(arrival.eventType()).isEqualTo("unreadable");
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
    void everyDatabaseTakesIt_whateverIsInIt(String fields) {
        for (Databases kind : Databases.values()) {
            Shop shop = new Shop(kind);

            shop.inbox.keep(deposit(fields));

            assertThat(shop.inbox.in(NotificationState.RECEIVED, 10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDatabaseTakesIt_whenItIsAsLargeAsCanBe(Databases kind) {
        Shop shop = new Shop(kind);

        shop.inbox.keep(deposit("\"note\": \"" + "\u00e9".repeat(130_000) + "\""));

        assertThat(shop.inbox.in(NotificationState.RECEIVED, 10)).hasSize(1);
    }

    private static Arrival golden(String name) throws IOException {
        return VerifiedArrival.of(STABLE_MINT.sends(
                Files.readString(Path.of("..", "golden", "webhooks").resolve(name))));
    }

    private static Arrival event(String id) {
        return VerifiedArrival.of(STABLE_MINT.sends(
                "{\"eventId\": \"" + id + "\", \"data\": {\"eventType\": \"partner.customer.deposit.created\"}}"));
    }

    private static Arrival deposit(String fields) {
        return VerifiedArrival.of(STABLE_MINT.sends(
                "{\"eventId\": \"1\", \"data\": {\"eventType\": \"partner.customer.deposit.accepted\", " + fields
                        + "}}"));
    }
}
