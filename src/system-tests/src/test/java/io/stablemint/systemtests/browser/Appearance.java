package io.stablemint.systemtests.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** The windows in which pages are looked at. */
enum Appearance {
    WIDE_LIGHT(1280, 900, "light"),
    WIDE_DARK(1280, 900, "dark"),
    PHONE_LIGHT(390, 844, "light"),
    PHONE_DARK(390, 844, "dark");

    /** In these axe checks the pages: both widths and both colour schemes, without their other two combinations. */
    static final List<Appearance> CHECKED = List.of(WIDE_LIGHT, PHONE_DARK);

    private final int width;
    private final int height;
    private final String colours;

    Appearance(int width, int height, String colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    void applyTo(ChromeDriver browser) {
        // A scroll bar would be missing in pictures, which have the page's whole height.
        browser.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** The appearances of which pictures are taken. */
    static List<Appearance> pictured() {
        return Picture.isPublished() ? List.of(values()) : CHECKED;
    }

    boolean isDark() {
        return colours.equals("dark");
    }

    /** The ending of a picture's name. */
    String pictureSuffix() {
        return "-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
