package io.stablemint.client.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any bytes are a notification or are refused; nothing else happens. The ordinary test run plays the
 * corpus; with the environment variable {@code JAZZER_FUZZ=1} Jazzer looks for more.
 */
class NotificationFuzzTest {

    private static final NotificationParser PARSER = new NotificationParser();

    @FuzzTest(maxDuration = "5m")
    void everyBodyIsParsedOrRefused(byte[] body) {
        PaymentEvent event;
        try {
            event = PARSER.parse(body);
        } catch (NotificationRefusedException refused) {
            assertThat(refused.errorId()).isEqualTo("STMNT1603E");
            return;
        }
        assertThat(event.typeName()).isNotBlank();
        assertThat(event.eventId()).isNotNull();
        assertThat(event.occurredAt()).isNotNull();
        assertThat(event.fields()).isNotNull();
        assertThat(event.toString()).isNotNull();
        if (event instanceof DepositEvent deposit) {
            readAll(deposit);
        }
    }

    private static void readAll(DepositEvent deposit) {
        assertThat(deposit.amount()).isNotNull();
        assertThat(deposit.currency()).isNotNull();
        assertThat(deposit.reference()).isNotNull();
        assertThat(deposit.idempotencyKey()).isNotNull();
        assertThat(deposit.customFields()).isNotNull();
        assertThat(deposit.paymentMethod()).isNotNull();
        assertThat(deposit.paymentCountryCode()).isNotNull();
    }
}
