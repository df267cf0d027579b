package io.stablemint.benchmarks.facade;

import io.stablemint.benchmarks.inside.Variant;
import io.stablemint.benchmarks.servers.Liberty;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the application inside the server to put it under load. */
final class Driver {

    private static final Duration SPARE = Duration.ofSeconds(60);

    private final Liberty server;
    private final HttpClient http = HttpClient.newHttpClient();

    Driver(Liberty server) {
        this.server = server;
    }

    /** One measurement; an error in it fails the run. */
    CallFigures measure(Variant variant, int threads, Duration length) {
        URI url = server.url(
                "/driver/run?variant=" + variant.name() + "&threads=" + threads + "&millis=" + length.toMillis());
        HttpRequest request =
                HttpRequest.newBuilder(url).timeout(length.plus(SPARE)).build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        variant + ": the driver answered " + response.statusCode() + "; see the server's log");
            }
            try (var reader = Json.createReader(new StringReader(response.body()))) {
                return figures(variant, reader.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(variant + ": the driver did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring " + variant, e);
        }
    }

    private static CallFigures figures(Variant variant, JsonObject json) {
        if (json.getInt("errors") > 0 || json.getInt("calls") == 0) {
            throw new IllegalStateException(variant + ": " + json.getInt("calls") + " calls, " + json.getInt("errors")
                    + " threads with errors; the first: " + json.getString("firstError"));
        }
        return new CallFigures(
                json.getInt("calls"),
                json.getJsonNumber("nanos").longValue(),
                json.getJsonNumber("cpuNanos").longValue(),
                json.getJsonNumber("bytes").longValue());
    }
}
