package io.stablemint.benchmarks.facade;

import io.stablemint.benchmarks.webapp.Variant;
import io.stablemint.testsupport.http.Http;
import io.stablemint.testsupport.liberty.LibertyServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Starts a load inside the server, and reads its figures. */
final class LoadDriver {

    private static final Duration SPARE = Duration.ofSeconds(60);

    private final LibertyServer server;

    LoadDriver(LibertyServer server) {
        this.server = server;
    }

    /** One measurement; an error in it fails the run. */
    CallFigures measure(Variant variant, int threads, Duration length) {
        URI url = server.url(
                "/driver/run?variant=" + variant.name() + "&threads=" + threads + "&millis=" + length.toMillis());
        HttpRequest request =
                HttpRequest.newBuilder(url).timeout(length.plus(SPARE)).build();
        HttpResponse<String> response = Http.send(request);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(
                    variant + ": the driver answered " + response.statusCode() + "; see the server's log");
        }
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return figures(variant, reader.readObject());
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
