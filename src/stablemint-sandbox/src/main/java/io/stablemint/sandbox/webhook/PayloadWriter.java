package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.faults.WebhookFault;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.settings.WebhookVersion;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;

/** Writes events as JSON, in both versions of the contract. Fields that the partner did not send are omitted. */
final class PayloadWriter {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<String> ECHOED = List.of(
            "amount",
            "currency",
            "customFields",
            "idempotencyKey",
            "websiteReference",
            "paymentMethod",
            "blockchainDestinationAddress",
            "withdrawalReason");

    private final String partnerName;

    PayloadWriter(String partnerName) {
        this.partnerName = partnerName;
    }

    String write(WebhookEvent event, WebhookVersion version, WebhookFault fault) {
        if (fault.body().isPresent()) {
            return fault.body().get();
        }
        JsonObject fields = withNulls(merged(fields(event, version), fault), fault.nulls());
        return switch (version) {
            case V1 -> fields.toString();
            case V2 ->
                JSON.createObjectBuilder()
                        .add("eventId", event.id().toString())
                        .add("data", fields)
                        .build()
                        .toString();
        };
    }

    private JsonObject fields(WebhookEvent event, WebhookVersion version) {
        Session session = event.session();
        JsonObjectBuilder fields = JSON.createObjectBuilder()
                .add(version == WebhookVersion.V1 ? "notificationType" : "eventType", event.type())
                .add("timestamp", event.at().toString())
                .add("reference", session.reference())
                .add("sessionId", session.id().toString())
                .add("partnerName", partnerName)
                .add("endToEndId", "E2E-" + session.reference());
        copy(session.request(), fields, version);
        customer(session.request(), fields);
        return fields.build();
    }

    private static void copy(JsonObject request, JsonObjectBuilder fields, WebhookVersion version) {
        ECHOED.stream().filter(request::containsKey).forEach(name -> fields.add(name, request.get(name)));
        rename(
                request,
                "userCountryCode",
                fields,
                version == WebhookVersion.V1 ? "paymentCountry" : "paymentCountryCode");
        if (request.containsKey("blockchainDestinationAddress")) {
            fields.add("blockchainDestinationType", "Customer");
        }
    }

    private static void customer(JsonObject request, JsonObjectBuilder fields) {
        rename(request, "userId", fields, "customerId");
        rename(request, "userUniqueId", fields, "customerId");
        rename(request, "userEmail", fields, "customerEmail");
        if (request.get("userKyc") instanceof JsonObject kyc) {
            rename(kyc, "fullName", fields, "customerFullName");
            rename(kyc, "citizenshipCountryCode", fields, "customerCitizenshipCountryCode");
            rename(kyc, "residenceAddress", fields, "customerResidenceAddress");
        }
    }

    private static void rename(JsonObject from, String name, JsonObjectBuilder to, String newName) {
        JsonValue value = from.get(name);
        if (value != null) {
            to.add(newName, value);
        }
    }

    private static JsonObject merged(JsonObject fields, WebhookFault fault) {
        return fault.merge()
                .map(patch -> JSON.createMergePatch(patch).apply(fields).asJsonObject())
                .orElse(fields);
    }

    private static JsonObject withNulls(JsonObject fields, List<String> nulls) {
        JsonObjectBuilder result = JSON.createObjectBuilder(fields);
        nulls.forEach(result::addNull);
        return result.build();
    }
}
