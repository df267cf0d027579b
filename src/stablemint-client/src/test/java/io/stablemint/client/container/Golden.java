package io.stablemint.client.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Objects;

/** Reads the shared test data. */
public final class Golden {

    private Golden() {}

    public static byte[] bytes(String name) throws IOException {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    public static JsonObject json(String name) throws IOException {
        return parse(new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8));
    }

    public static JsonObject parse(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
