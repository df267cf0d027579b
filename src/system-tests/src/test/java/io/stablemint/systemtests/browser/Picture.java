package io.stablemint.systemtests.browser;

import io.stablemint.systemtests.environment.Artifacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A picture of a page. It is written to {@code target/screenshots}, and with {@code -Dpages.publish=true}, with fewer colours, also to
 * {@code src/docs/pages}.
 *
 * @param name the file's name without its ending: the page and its appearance
 * @param png the bytes of the file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Picture(String name, byte[] png) {

    private static final Path FOLDER = Path.of("target", "screenshots");

    /** The pages of which dark pictures are published too. */
    private static final Set<String> SHOWN_DARK = Set.of(
            "shop-products",
            "shop-order-paid",
            "console-today",
            "console-order-in-review",
            "sandbox-overview",
            "sandbox-checkout");

    /** Longer pages, such as long histories, are cut. */
    private static final int MAX_HEIGHT = 2600;

    /** The whole visible page. */
    static Picture take(String name, ChromeDriver browser) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("format", "png");
        parameters.put("captureBeyondViewport", true);
        parameters.put("clip", clip(browser));
        Map<String, Object> picture = browser.executeCdpCommand("Page.captureScreenshot", parameters);
        return new Picture(name, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }

    private static Map<String, Object> clip(ChromeDriver browser) {
        Map<?, ?> size = (Map<?, ?>) Objects.requireNonNull(
                browser.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize"));
        return Map.of(
                "x",
                0,
                "y",
                0,
                "width",
                number(size, "width"),
                "height",
                Math.min(MAX_HEIGHT, number(size, "height")),
                "scale",
                1);
    }

    private static int number(Map<?, ?> size, String name) {
        return size.get(name) instanceof Number number ? number.intValue() : 0;
    }

    static boolean isPublished() {
        return Boolean.getBoolean("pages.publish");
    }

    void write() {
        write(FOLDER.resolve(name + ".png"), png);
        if (isPublished() && isForReaders()) {
            Path pages = Artifacts.documentation().resolve("pages");
            write(pages.resolve(name + ".png"), Palette.reduce(png));
            PageIndex.write(pages);
        }
    }

    private boolean isForReaders() {
        return Stream.of(Appearance.values())
                .filter(Appearance::isDark)
                .map(Appearance::pictureSuffix)
                .filter(name::endsWith)
                .allMatch(dark -> SHOWN_DARK.contains(name.replace(dark, "")));
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture cannot be written", e);
        }
    }
}
