package io.stablemint.systemtests.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker. */
final class HtmlValidator {

    private HtmlValidator() {}

    /** The errors in this document; warnings and information are left out. */
    static List<String> errors(String html) {
        JsonObject result = Json.createReader(new StringReader(validate(html))).readObject();
        return result.getJsonArray("messages").getValuesAs(JsonObject.class).stream()
                .filter(message -> !message.getString("type").equals("info"))
                .map(message -> message.getString("message") + " " + message.getString("extract", ""))
                .toList();
    }

    private static String validate(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setNoLangDetect(true);
        validator.setForceHTML(true);
        try {
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("The HTML checker failed.", e);
        }
    }
}
