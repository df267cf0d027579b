package io.stablemint.orders.inbox;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;

/** The fields of a notification without those that are about a person: an order system has no use for them. */
final class WithoutPersonalData {

    /** Those that Stable Mint's documentation names. */
    private static final Set<String> PERSONAL =
            Set.of("customerEmail", "customerFullName", "customerCitizenshipCountryCode", "customerResidenceAddress");

    private WithoutPersonalData() {}

    static JsonObject copy(JsonObject fields) {
        JsonObjectBuilder copy = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (!PERSONAL.contains(name)) {
                copy.add(name, value);
            }
        });
        return copy.build();
    }
}
