package io.stablemint.benchmarks.webhooks;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import io.stablemint.benchmarks.ordersystem.PastOrders;
import io.stablemint.testsupport.keys.RsaKeyPair;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Events that are signed before the measurement, because the sender's signatures are not the receiver's cost. Four for each order, in
 * the order of a payment's stages.
 */
final class PreparedEvents {

    private static final List<String> STAGES = List.of("created", "initiated", "submitted", "accepted");
    private static final int KILOBYTE = 1_000;

    private PreparedEvents() {}

    /** The number of orders of so many events. */
    static int orders(int events) {
        return (events + STAGES.size() - 1) / STAGES.size();
    }

    static List<SignedEvent> signed(RsaKeyPair keys, int count) {
        String timestamp = Instant.now().toString();
        PrivateKey key = keys.privateKey();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> signed(key, timestamp, body(number, timestamp)))
                .toList();
    }

    private static SignedEvent signed(PrivateKey key, String timestamp, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA", AmazonCorrettoCryptoProvider.INSTANCE);
            signature.initSign(key);
            signature.update((timestamp + ",").getBytes(StandardCharsets.UTF_8));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedEvent(timestamp, Base64.getEncoder().encodeToString(signature.sign()), text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An event cannot be signed", e);
        }
    }

    private static String body(int number, String timestamp) {
        int order = number / STAGES.size() + 1;
        String start = """
                {"eventId":"%s","data":{"eventType":"partner.customer.deposit.%s","timestamp":"%s","amount":1.60,"currency":"EUR",\
                "idempotencyKey":"%s","reference":"%s","websiteReference":"%s","paymentMethod":"OpenBanking","paymentCountryCode":"DE",\
                "customerId":"c-1","customerEmail":"ada@example.org","partnerName":"Shop","customFields":{"note":\"""".formatted(
                        UUID.randomUUID(),
                        STAGES.get(number % STAGES.size()),
                        timestamp,
                        PastOrders.id(order),
                        PastOrders.reference(order),
                        PastOrders.id(order));
        String end = "\"}}}";
        return start + "n".repeat(Math.max(0, KILOBYTE - start.length() - end.length())) + end;
    }
}
