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

    private final int width;
    private final int height;
    private final String colours;

    Appearance(int width, int height, String colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    void applyTo(ChromeDriver browser) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** The ending of a picture's name. */
    String pictureSuffix() {
        return "-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
