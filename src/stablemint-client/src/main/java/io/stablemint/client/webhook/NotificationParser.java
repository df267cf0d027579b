package io.stablemint.client.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Parses a verified body, in payload version 1 or 2. */
@ApplicationScoped
public class NotificationParser {

    private final Jsonb jsonb = JsonbBuilder.create();

    /** The event in the body; throws {@link NotificationRefusedException} when it cannot be read. */
    PaymentEvent parse(byte[] body) {
        JsonObject notification = object(body);
        return typed(
                notification.get("data") instanceof JsonObject data
                        ? version2(notification, data)
                        : version1(notification));
    }

    /** {@code {"eventId": …, "data": {"eventType": …}}}. */
    private static EventFields version2(JsonObject envelope, JsonObject data) {
        return new EventFields(text(data, "eventType"), envelope.getString("eventId", ""), data);
    }

    /** All fields at the top level, the type in {@code notificationType}, no id. */
    private static EventFields version1(JsonObject fields) {
        return new EventFields(text(fields, "notificationType"), "", fields);
    }

    private static PaymentEvent typed(EventFields fields) {
        Optional<PaymentEvent> deposit =
                DepositEventType.of(fields.typeName()).map(type -> new DepositEvent(type, fields));
        Optional<PaymentEvent> withdrawal =
                WithdrawalEventType.of(fields.typeName()).map(type -> new WithdrawalEvent(type, fields));
        return deposit.or(() -> withdrawal).orElseGet(() -> new UnknownEvent(fields));
    }

    private static String text(JsonObject object, String field) {
        if (object.get(field) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw unreadable("it has no " + field);
    }

    private JsonObject object(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (!text.stripLeading().startsWith("{")) {
                throw unreadable("it is not a JSON object");
            }
            return jsonb.fromJson(text, JsonObject.class);
        } catch (CharacterCodingException otherCharset) {
            throw unreadable("it is not UTF-8");
        } catch (JsonbException | JsonException broken) {
            throw unreadable("its JSON is broken");
        }
    }

    private static NotificationRefusedException unreadable(String why) {
        return new NotificationRefusedException(
                NotificationRefusedException.Reason.UNREADABLE,
                "A notification is signed by Stable Mint but cannot be read: " + why + ".");
    }

    @PreDestroy
    void close() {
        try {
            jsonb.close();
        } catch (Exception broken) {
            throw new IllegalStateException("JSON-B could not be closed", broken);
        }
    }
}
