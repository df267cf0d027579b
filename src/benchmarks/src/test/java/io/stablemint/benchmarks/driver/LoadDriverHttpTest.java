package io.stablemint.benchmarks.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.stablemint.benchmarks.webapp.Variant;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadDriverHttpTest {

    private static final String GOOD = response(0, 0, "");
    private static final String LOST = response(1, 1, "java.io.IOException: no bytes");
    private static final String WRONG = response(1, 0, "java.lang.IllegalStateException: Status 500");
    private static final String NOTE =
            "32 threads, java.net.http by hand, JDK signing: 10 calls, 1 threads with errors;"
                    + " the first: java.io.IOException: no bytes; this measurement was repeated";

    private final Deque<String> responses = new ArrayDeque<>();
    private final List<String> progress = new ArrayList<>();
    private final HttpServer server;
    private final LoadDriver driver;

    LoadDriverHttpTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/run", this::respond);
        server.start();
        driver = new LoadDriver(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/run"), progress::add);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void measurementIsRepeatedAndNoted_whenAHandWrittenClientLosesItsConnection() {
        responses.addAll(List.of(LOST, LOST, GOOD));

        assertThat(measure(Variant.HAND_WRITTEN_JDK)).isEqualTo(new CallFigures(10, 20, 30, 40));
        assertThat(driver.notes()).containsExactly(NOTE, NOTE);
        assertThat(progress).containsExactly(NOTE, NOTE);
    }

    @Test
    void runFails_whenTheConnectionIsLostThreeTimes() {
        responses.addAll(List.of(LOST, LOST, LOST));

        assertThatThrownBy(() -> measure(Variant.HAND_WRITTEN_JDK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The measurement was repeated 2 times: java.net.http by hand, JDK signing: ");
    }

    @Test
    void runFails_whenTheFacadeLosesItsConnection() {
        responses.add(LOST);

        assertThatThrownBy(() -> measure(Variant.FACADE_JDK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("our facade, JDK signing: 10 calls, 1 threads with errors; the first: java.io.IOException:"
                        + " no bytes");
        assertThat(driver.notes()).isEmpty();
    }

    @Test
    void runFails_whenAHandWrittenClientFailsOtherwise() {
        responses.add(WRONG);

        assertThatThrownBy(() -> measure(Variant.HAND_WRITTEN_JDK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("the first: java.lang.IllegalStateException: Status 500");
    }

    private CallFigures measure(Variant variant) {
        return driver.measure(variant, 32, Duration.ofSeconds(1));
    }

    private void respond(HttpExchange exchange) throws IOException {
        byte[] body = responses.remove().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String response(int errors, int lostConnections, String firstError) {
        return """
                {"calls": 10, "errors": %d, "lostConnections": %d, "firstError": "%s", "nanos": 20, "cpuNanos": 30, "bytes": 40}
                """.formatted(errors, lostConnections, firstError);
    }
}
