package io.stablemint.sandbox.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description that the sandbox serves, for tests: its schemas validate JSON. OpenAPI 3.1 uses JSON Schema 2020-12. */
final class OpenApiDescription {

    private static final String LOCATION = "https://sandbox.example/openapi.yaml";

    private final JsonNode document;
    private final SchemaRegistry registry;

    private OpenApiDescription(String yaml) {
        this.document = new YAMLMapper().readTree(yaml);
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(LOCATION, yaml)));
    }

    static OpenApiDescription read() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("openapi.yaml")) {
            if (file == null) {
                throw new IllegalStateException("openapi.yaml is not on the class path");
            }
            return new OpenApiDescription(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The node at this JSON pointer. */
    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** What is wrong with the JSON text by this schema of {@code components/schemas}; formats are checked. */
    List<String> problems(String schema, String json) {
        return registry
                .getSchema(SchemaLocation.of(LOCATION + "#/components/schemas/" + schema))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** The names of the members of this object. */
    Set<String> names(String pointer) {
        return new TreeSet<>(at(pointer).propertyNames());
    }

    /** The texts in this array. */
    Set<String> texts(String pointer) {
        Set<String> texts = new TreeSet<>();
        at(pointer).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
