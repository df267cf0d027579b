package io.stablemint.orders.inbox;

import io.stablemint.client.webhook.DepositEvent;
import io.stablemint.client.webhook.PaymentEvent;
import io.stablemint.client.webhook.VerifiedNotification;
import io.stablemint.orders.encoding.Sha256;
import io.stablemint.orders.payment.CustomFieldNames;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Maps a verified notification to the content that the inbox stores. The sender is verified, but fields can still be missing, not valid or
 * very large.
 */
final class IncomingNotificationMapper {

    private static final int MAX_ID_LENGTH = 64;
    private static final int MAX_TYPE_LENGTH = 100;
    private static final int MAX_TEXT_LENGTH = 200;
    private static final int MAX_CURRENCY_LENGTH = 20;
    private static final int MAX_BODY_LENGTH = 300_000;
    private static final int MAX_DIGITS = 20;
    private static final int MAX_DECIMALS = 10;

    private IncomingNotificationMapper() {}

    static IncomingNotification of(VerifiedNotification notification) {
        PaymentEvent event = notification.event();
        Optional<DepositUpdate> deposit = event instanceof DepositEvent depositEvent
                ? Optional.of(depositUpdate(depositEvent))
                : Optional.empty();
        String type = isPrintableAscii(event.typeName(), MAX_TYPE_LENGTH) ? event.typeName() : "unreadable";
        return new IncomingNotification(idOf(notification.deduplicationKey()), type, deposit, body(event));
    }

    /** The key if it is short printable ASCII, otherwise its hash. */
    static String idOf(String deduplicationKey) {
        return isPrintableAscii(deduplicationKey, MAX_ID_LENGTH) ? deduplicationKey : Sha256.hex(deduplicationKey);
    }

    private static DepositUpdate depositUpdate(DepositEvent deposit) {
        return new DepositUpdate(
                DepositStage.valueOf(deposit.type().name()),
                deposit.idempotencyKey().or(() -> attemptField(deposit)).filter(IncomingNotificationMapper::isText),
                deposit.reference().filter(IncomingNotificationMapper::isText),
                deposit.websiteReference().filter(IncomingNotificationMapper::isText),
                deposit.amount().map(IncomingNotificationMapper::storable),
                deposit.currency()
                        .map(currency -> isPrintableAscii(currency, MAX_CURRENCY_LENGTH) ? currency : "unreadable"));
    }

    private static Optional<String> attemptField(DepositEvent deposit) {
        return deposit.customFields()
                .map(fields -> fields.get(CustomFieldNames.ATTEMPT))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString());
    }

    private static boolean isText(String text) {
        return isPrintableAscii(text, MAX_TEXT_LENGTH);
    }

    /** Other characters are never valid in these fields, and databases reject some of them. */
    private static boolean isPrintableAscii(String text, int maxLength) {
        return !text.isEmpty() && text.length() <= maxLength && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** An amount that does not fit the column becomes 0. That matches no order, so the order goes into review; the body holds the real amount. */
    private static BigDecimal storable(BigDecimal amount) {
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        boolean fits = plain.scale() <= MAX_DECIMALS && (long) plain.precision() - plain.scale() <= MAX_DIGITS;
        return fits ? plain : BigDecimal.ZERO;
    }

    private static String body(PaymentEvent event) {
        String text = PersonalDataFilter.removePersonalData(event.fields()).toString();
        return text.length() <= MAX_BODY_LENGTH ? text : text.substring(0, MAX_BODY_LENGTH);
    }
}
