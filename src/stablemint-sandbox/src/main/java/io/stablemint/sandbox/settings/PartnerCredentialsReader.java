package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.signing.PartnerSignatureVerifier;
import io.stablemint.sandbox.signing.PemParser;
import io.stablemint.sandbox.signing.Secret;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the partner's credentials: one API key and one secret per line, and public keys that are valid with each pair. */
final class PartnerCredentialsReader {

    private static final String API_KEY = "sandbox.api-key";
    private static final String API_SECRET = "sandbox.api-secret-key";
    private static final String PUBLIC_KEY = "sandbox.partner-public-key";

    private final ConfigReader config;

    PartnerCredentialsReader(ConfigReader config) {
        this.config = config;
    }

    /** Empty only if a problem has been added to the config reader. */
    List<PartnerCredentials> read() {
        var apiKeys = config.required(API_KEY, "api-key", PartnerCredentialsReader::secrets);
        var apiSecrets = config.required(API_SECRET, "api-secret-key", PartnerCredentialsReader::secrets);
        var publicKeys = config.required(PUBLIC_KEY, "partner-public-key.pem", PemParser::publicKeys);
        if (apiKeys.isEmpty() || apiSecrets.isEmpty() || publicKeys.isEmpty()) {
            return List.of();
        }
        return paired(apiKeys.get(), apiSecrets.get(), publicKeys.get());
    }

    private List<PartnerCredentials> paired(List<Secret> apiKeys, List<Secret> apiSecrets, List<PublicKey> publicKeys) {
        if (apiKeys.size() != apiSecrets.size()) {
            config.addProblem(API_KEY + " has " + apiKeys.size() + " and " + API_SECRET + " " + apiSecrets.size()
                    + " lines; the secret of each key must be in the same line as the key");
            return List.of();
        }
        return IntStream.range(0, apiKeys.size())
                .mapToObj(line -> new PartnerCredentials(
                        apiKeys.get(line), new PartnerSignatureVerifier(apiSecrets.get(line), publicKeys)))
                .toList();
    }

    private static List<Secret> secrets(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("it is empty");
        }
        return text.lines().map(String::strip).map(Secret::of).toList();
    }
}
