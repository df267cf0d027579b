package io.stablemint.orders.inbox;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;

/** Removes personal data from the fields of a notification, because the order system does not need it. */
final class PersonalDataFilter {

    /** The fields with personal data that Stable Mint documents. */
    private static final Set<String> PERSONAL =
            Set.of("customerEmail", "customerFullName", "customerCitizenshipCountryCode", "customerResidenceAddress");

    private PersonalDataFilter() {}

    static JsonObject removePersonalData(JsonObject fields) {
        JsonObjectBuilder copy = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (!PERSONAL.contains(name)) {
                copy.add(name, value);
            }
        });
        return copy.build();
    }
}
