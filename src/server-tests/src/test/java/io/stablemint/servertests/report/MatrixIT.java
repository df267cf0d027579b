package io.stablemint.servertests.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After all servers: the figures of the whole matrix. */
class MatrixIT {

    @Test
    void everyServerRan_andNoCellFailed() throws IOException {
        JsonObject figures = read();

        Figures.file().add("servers", valuesOf(figures, "_cells").size());
        Figures.file().add("cells", sum(figures, "_cells"));
        Figures.file().add("failed", sum(figures, "_failed"));
        Figures.file().add("leaks", sum(figures, "_leaks"));

        assertThat(sum(figures, "_failed")).isZero();
    }

    private static JsonObject read() throws IOException {
        Path file = Path.of(System.getProperty("project.root"), "target", "figures", "servers.json");
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readObject();
        }
    }

    private static long sum(JsonObject figures, String ending) {
        return valuesOf(figures, ending).stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> valuesOf(JsonObject figures, String ending) {
        return figures.keySet().stream()
                .filter(name -> name.endsWith(ending))
                .map(name -> figures.getJsonNumber(name).longValue())
                .toList();
    }
}
