package io.stablemint.orders.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The statements of a script in the test resources. Each ends with a semicolon at the end of its line. */
record SqlScript(List<String> statements) {

    static SqlScript read(String name) {
        try (InputStream script = SqlScript.class.getResourceAsStream("/scale/" + name)) {
            String text = new String(Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
            return new SqlScript(Stream.of(text.replaceAll("--[^\n]*\n", "").split(";\\s*\n", -1))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With <code>${name}</code> replaced by a number. */
    SqlScript with(Map<String, Long> numbers) {
        return new SqlScript(statements.stream()
                .map(statement -> numbers.entrySet().stream()
                        .reduce(
                                statement,
                                (text, number) -> text.replace(
                                        "${" + number.getKey() + "}",
                                        number.getValue().toString()),
                                (first, second) -> second))
                .toList());
    }
}
