package io.stablemint.client.container;

import io.stablemint.client.peer.Peer;
import io.stablemint.client.request.HostedSessionRequest;
import io.stablemint.client.request.PartnerManagedSessionRequest;
import io.stablemint.client.request.UserKyc;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Valid settings and requests; a test changes the values that it tests. */
public final class Fixtures {

    public static final String API_KEY = "api-key-of-the-tests";
    public static final String API_SECRET = "api-secret-of-the-tests";

    private Fixtures() {}

    /** Short timeouts and pauses, so that no test waits long. */
    public static Map<String, String> settings(Peer peer) {
        return settings(peer.uri());
    }

    public static Map<String, String> settings(URI uri) {
        return new HashMap<>(Map.of(
                "stablemint.base-url", uri.toString(),
                "stablemint.allow-plain-http-to-loopback", "true",
                "stablemint.api-key", API_KEY,
                "stablemint.api-secret-key", API_SECRET,
                "stablemint.private-key", TestKeys.privatePem(TestKeys.pair()),
                "stablemint.deadline", "PT5S",
                "stablemint.attempt-timeout", "PT3S",
                "stablemint.read-timeout", "PT2S",
                "stablemint.retry-delay", "PT0.01S",
                "stablemint.retry-jitter", "PT0.005S"));
    }

    public static HostedSessionRequest.Builder hosted() {
        return HostedSessionRequest.builder()
                .userCountryCode("DE")
                .currency("EUR")
                .amount(new BigDecimal("9.90"))
                .successUrl("https://shop.example/success")
                .supportUrl("https://shop.example/support")
                .exitUrl("https://shop.example/exit")
                .errorUrl("https://shop.example/error");
    }

    public static PartnerManagedSessionRequest.Builder partnerManaged() {
        return PartnerManagedSessionRequest.builder()
                .userId("customer-17")
                .userEmail("ada@example.org")
                .userCountryCode("DE")
                .currency("EUR")
                .amount(new BigDecimal("9.90"))
                .successUrl("https://shop.example/success")
                .supportUrl("https://shop.example/support")
                .exitUrl("https://shop.example/exit")
                .errorUrl("https://shop.example/error");
    }

    public static UserKyc kyc() {
        return UserKyc.builder()
                .fullName("Ada Lovelace")
                .citizenshipCountryCode("GB")
                .residenceAddress("12 St James's Square, London")
                .dateOfBirth("1815-12-10")
                .placeOfBirth("London")
                .gender("female")
                .mobilePhone("+44 20 7946 0000")
                .personalIdentificationNumber("AL-1815")
                .build();
    }
}
