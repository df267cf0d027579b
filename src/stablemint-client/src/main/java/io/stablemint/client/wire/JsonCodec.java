package io.stablemint.client.wire;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The client's own JSON-B, independent of the application's configuration. Kept, because creating one costs more than a call. */
@Dependent
public class JsonCodec {

    private final Jsonb jsonb = JsonbBuilder.create();

    /** The fields as UTF-8, in order. */
    byte[] bytes(Map<String, Object> fields) {
        return jsonb.toJson(fields).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Parses one JSON object.
     *
     * @throws InvalidAnswerException when the bytes are not UTF-8, not JSON, or not an object
     */
    JsonObject object(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!text.stripLeading().startsWith("{")) {
                throw new InvalidAnswerException("it is not a JSON object");
            }
            return jsonb.fromJson(text, JsonObject.class);
        } catch (CharacterCodingException otherCharset) {
            throw new InvalidAnswerException("it is not UTF-8");
        } catch (JsonbException | JsonException broken) {
            throw new InvalidAnswerException("its JSON is broken");
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
