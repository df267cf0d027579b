package io.stablemint.systemtests.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Runs axe, the accessibility checker, in the browser. */
final class Axe {

    private static final String SCRIPT = read();

    private static final String RUN = """
            const done = arguments[0];
            axe.run(document, {resultTypes: ['violations']})
              .then(found => done(found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))))
              .catch(e => done(['axe failed: ' + e]));
            """;

    private Axe() {}

    static List<String> violations(ChromeDriver browser) {
        browser.executeScript(SCRIPT);
        List<?> found = (List<?>) Objects.requireNonNull(browser.executeAsyncScript(RUN));
        return found.stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
