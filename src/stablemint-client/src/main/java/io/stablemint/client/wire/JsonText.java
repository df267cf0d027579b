package io.stablemint.client.wire;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Our own JSON-B, whatever the application configured for its own; kept, because making one takes longer than a call. */
@Dependent
public class JsonText {

    private final Jsonb jsonb = JsonbBuilder.create();

    /** The fields as UTF-8, in order. */
    byte[] bytes(Map<String, Object> fields) {
        return jsonb.toJson(fields).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The object that the bytes are.
     *
     * @throws UnreadableJsonException when they are not UTF-8, not JSON, or not an object
     */
    JsonObject object(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!text.stripLeading().startsWith("{")) {
                throw new UnreadableJsonException("it is not a JSON object");
            }
            return jsonb.fromJson(text, JsonObject.class);
        } catch (CharacterCodingException otherCharset) {
            throw new UnreadableJsonException("it is not UTF-8");
        } catch (JsonbException | jakarta.json.JsonException broken) {
            throw new UnreadableJsonException("its JSON is broken");
        }
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
