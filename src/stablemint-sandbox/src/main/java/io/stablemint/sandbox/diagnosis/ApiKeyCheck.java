package io.stablemint.sandbox.diagnosis;

import io.stablemint.sandbox.settings.PartnerCredentials;
import java.util.List;
import java.util.Optional;

/** Finds the usual mistakes in the header {@code ApiKey}. */
record ApiKeyCheck(List<PartnerCredentials> partners) {

    ApiKeyCheck {
        partners = List.copyOf(partners);
    }

    /** Empty if the key is known. */
    List<String> findings(Optional<String> apiKey) {
        if (apiKey.isEmpty()) {
            return List.of("The header ApiKey is missing. Send the partner's API key in it.");
        }
        return isKnown(apiKey.get()) ? List.of() : List.of(mistake(apiKey.get()));
    }

    private String mistake(String sent) {
        if (partners.stream().anyMatch(partner -> partner.verifier().apiSecret().matches(sent))) {
            return "The header ApiKey has the API secret instead of the API key. The secret is never sent: it is only"
                    + " a part of the signed text.";
        }
        if (isKnown(sent.replaceFirst("(?i)^(bearer|apikey|basic)\\s+", ""))) {
            return "The API key is right, but a word stands before it. Send the key alone, without a scheme such as Bearer.";
        }
        if (isKnown(sent.replaceAll("^[\"'\\s]+|[\"'\\s]+$", ""))) {
            return "The API key is right, but it is sent with quotes or spaces around it.";
        }
        return "The header ApiKey has " + sent.length() + " characters and is not a known key. Compare it with"
                + " sandbox.api-key, or with the file api-key in the credentials folder.";
    }

    private boolean isKnown(String apiKey) {
        return partners.stream().anyMatch(partner -> partner.apiKey().matches(apiKey));
    }
}
