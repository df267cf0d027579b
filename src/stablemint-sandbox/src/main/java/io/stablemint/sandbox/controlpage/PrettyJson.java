package io.stablemint.sandbox.controlpage;

import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** JSON for people. */
final class PrettyJson {

    private static final JsonWriterFactory WRITERS =
            JsonProvider.provider().createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private PrettyJson() {}

    static String text(JsonObject object) {
        StringWriter text = new StringWriter();
        try (var writer = WRITERS.createWriter(text)) {
            writer.writeObject(object);
        }
        return text.toString().strip();
    }
}
