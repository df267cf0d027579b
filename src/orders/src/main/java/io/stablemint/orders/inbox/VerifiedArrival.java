package io.stablemint.orders.inbox;

import io.stablemint.client.webhook.DepositEvent;
import io.stablemint.client.webhook.PaymentEvent;
import io.stablemint.client.webhook.VerifiedNotification;
import io.stablemint.orders.payment.DepositReport;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.SessionFields;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Takes out of a verified notification what is kept. Its sender is known, but its fields may still be missing, odd or enormous. */
final class VerifiedArrival {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_CURRENCY = 20;
    private static final int LONGEST_BODY = 300_000;
    private static final int MOST_DIGITS = 20;
    private static final int MOST_DECIMALS = 10;

    private VerifiedArrival() {}

    static Arrival of(VerifiedNotification notification) {
        PaymentEvent event = notification.event();
        Optional<DepositReport> report =
                event instanceof DepositEvent deposit ? Optional.of(report(deposit)) : Optional.empty();
        String type = isPlain(event.typeName(), LONGEST_TYPE) ? event.typeName() : "unreadable";
        return new Arrival(idOf(notification.deduplicationKey()), type, report, body(event));
    }

    /** The key if it is short and plain, else its hash. */
    static String idOf(String deduplicationKey) {
        return isPlain(deduplicationKey, LONGEST_ID) ? deduplicationKey : sha256(deduplicationKey);
    }

    private static DepositReport report(DepositEvent deposit) {
        return new DepositReport(
                DepositStage.valueOf(deposit.type().name()),
                deposit.idempotencyKey().or(() -> attemptField(deposit)).filter(VerifiedArrival::isText),
                deposit.reference().filter(VerifiedArrival::isText),
                deposit.websiteReference().filter(VerifiedArrival::isText),
                deposit.amount().map(VerifiedArrival::storable),
                deposit.currency().map(currency -> isPlain(currency, LONGEST_CURRENCY) ? currency : "unreadable"));
    }

    private static Optional<String> attemptField(DepositEvent deposit) {
        return deposit.customFields()
                .map(fields -> fields.get(SessionFields.ATTEMPT))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString());
    }

    private static boolean isText(String text) {
        return isPlain(text, LONGEST_TEXT);
    }

    /** Printable ASCII: everything else could only be a mistake here, and some of it no database takes. */
    private static boolean isPlain(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** An amount beyond all money becomes 0: that fits no order, so the order goes into review, and the body tells the rest. */
    private static BigDecimal storable(BigDecimal amount) {
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        boolean fits = plain.scale() <= MOST_DECIMALS && (long) plain.precision() - plain.scale() <= MOST_DIGITS;
        return fits ? plain : BigDecimal.ZERO;
    }

    private static String body(PaymentEvent event) {
        String text = WithoutPersonalData.copy(event.fields()).toString();
        return text.length() <= LONGEST_BODY ? text : text.substring(0, LONGEST_BODY);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
