package io.stablemint.benchmarks.driver;

import io.stablemint.benchmarks.webapp.Variant;
import io.stablemint.testsupport.http.Http;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Starts loads inside the server, and reads their figures. An error in a load fails the run, with one exception: a hand-written client
 * that loses its connection is not the product's fault, so its measurement is repeated, at most twice, and a note says so.
 */
public final class LoadDriver {

    private static final Duration SPARE = Duration.ofSeconds(60);
    private static final int MAX_REPETITIONS = 2;

    private final URI servlet;
    private final Consumer<String> progress;
    private final List<String> notes = new ArrayList<>();

    /**
     * A driver of loads.
     *
     * @param servlet that runs them
     * @param progress receives a line when a measurement is repeated
     */
    public LoadDriver(URI servlet, Consumer<String> progress) {
        this.servlet = servlet;
        this.progress = progress;
    }

    /** One measurement of so many threads. */
    public CallFigures measure(Variant variant, int threads, Duration length) {
        for (int repetition = 1; ; repetition++) {
            try {
                return measureOnce(variant, threads, length);
            } catch (LostConnectionException e) {
                if (repetition > MAX_REPETITIONS) {
                    throw new IllegalStateException(
                            "The measurement was repeated " + MAX_REPETITIONS + " times: " + e.getMessage(), e);
                }
                String note = threads + " threads, " + e.getMessage() + "; this measurement was repeated";
                progress.accept(note);
                notes.add(note);
            }
        }
    }

    /** A sentence for each measurement that was repeated. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private CallFigures measureOnce(Variant variant, int threads, Duration length) {
        String query = "?variant=" + variant.name() + "&threads=" + threads + "&millis=" + length.toMillis();
        HttpResponse<String> response = Http.send(HttpRequest.newBuilder(URI.create(servlet + query))
                .timeout(length.plus(SPARE))
                .build());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(
                    variant + ": the driver responded with " + response.statusCode() + "; see the server's log");
        }
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return figures(variant, reader.readObject());
        }
    }

    private static CallFigures figures(Variant variant, JsonObject json) {
        int errors = json.getInt("errors");
        if (errors > 0 || json.getInt("calls") == 0) {
            String message = variant + ": " + json.getInt("calls") + " calls, " + errors
                    + " threads with errors; the first: " + json.getString("firstError");
            throw errors > 0 && variant.isHandWritten() && json.getInt("lostConnections") == errors
                    ? new LostConnectionException(message)
                    : new IllegalStateException(message);
        }
        return new CallFigures(
                json.getInt("calls"),
                json.getJsonNumber("nanos").longValue(),
                json.getJsonNumber("cpuNanos").longValue(),
                json.getJsonNumber("bytes").longValue());
    }
}
