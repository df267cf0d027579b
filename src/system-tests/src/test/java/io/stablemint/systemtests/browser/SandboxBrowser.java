package io.stablemint.systemtests.browser;

import io.stablemint.systemtests.environment.RecordedHttp;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The sandbox's pages in a browser, on a wide screen or a phone. */
final class SandboxBrowser implements AutoCloseable {

    /** Only for a machine that is stuck; it says nothing about how long a page should take. */
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final ChromeDriver browser;

    private SandboxBrowser(ChromeDriver browser) {
        this.browser = browser;
    }

    static SandboxBrowser wide() {
        return new SandboxBrowser(Chromium.open());
    }

    static SandboxBrowser withoutScripts() {
        SandboxBrowser browser = wide();
        browser.browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return browser;
    }

    /** As a phone of this width in CSS pixels. */
    SandboxBrowser asPhone(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 780, "deviceScaleFactor", 2, "mobile", true));
        return this;
    }

    void open(Object address) {
        browser.get(address.toString());
    }

    /** Presses the first button whose label begins with this text. */
    void press(String label) {
        WebElement button = await(By.xpath("//main//button[starts-with(normalize-space(.), \"" + label + "\")]"));
        button.click();
    }

    void follow(String link) {
        await(By.partialLinkText(link)).click();
    }

    void openDetails(String summary) {
        await(By.xpath("//summary[normalize-space(.) = \"" + summary + "\"]")).click();
    }

    void type(String inputId, String text) {
        WebElement input = await(By.id(inputId));
        input.clear();
        input.sendKeys(text);
    }

    void awaitText(String text) {
        new WebDriverWait(browser, TIMEOUT)
                .withMessage(() -> "Expected '" + text + "' on " + browser.getCurrentUrl() + ", but it says: " + text())
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> text().contains(text));
    }

    void awaitAddress(String beginning) {
        new WebDriverWait(browser, TIMEOUT).until(ExpectedConditions.urlContains(beginning));
    }

    String text() {
        return browser.findElement(By.tagName("body")).getText();
    }

    String textOf(String id) {
        return await(By.id(id)).getText();
    }

    /** Whether the tab key reaches the element, from the beginning of the page. */
    boolean reachesByKeyboard(By element, int mostKeys) {
        WebElement target = browser.findElement(element);
        for (int i = 0; i < mostKeys; i++) {
            if (browser.switchTo().activeElement().equals(target)) {
                return true;
            }
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        return false;
    }

    /** The errors in the HTML that the server sends for the visible page. */
    List<String> htmlErrors(String name) {
        return PageChecks.html(
                name, RecordedHttp.get(URI.create(browser.getCurrentUrl())).body());
    }

    /** Takes a picture of the visible page in every appearance; returns what axe finds, and pages that are too wide. */
    List<String> findings(String name) {
        List<String> findings = new ArrayList<>();
        for (Appearance appearance : Appearance.pictured()) {
            appearance.applyTo(browser);
            takePicture(name + appearance.pictureSuffix());
            if (Appearance.CHECKED.contains(appearance)) {
                PageChecks.axe(browser).stream()
                        .map(finding -> appearance + ": " + finding)
                        .forEach(findings::add);
            }
            if (overflow() > 0) {
                findings.add(appearance + ": the page is wider than the window by " + overflow() + " pixels");
            }
        }
        Appearance.WIDE_LIGHT.applyTo(browser);
        return findings;
    }

    /** How many pixels the page is wider than the window. */
    long overflow() {
        Object pixels = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return pixels instanceof Number number ? number.longValue() : -1;
    }

    /** How many lines the text of this element needs. */
    long lines(String cssSelector) {
        Object lines = browser.executeScript("""
                const element = document.querySelector(arguments[0]);
                const range = document.createRange();
                range.selectNodeContents(element);
                return new Set(Array.from(range.getClientRects(), r => Math.round(r.top))).size;""", cssSelector);
        return lines instanceof Number number ? number.longValue() : -1;
    }

    /** Takes a picture of the whole page. */
    void takePicture(String name) {
        Picture.take(name, browser).write();
    }

    @Override
    public void close() {
        browser.quit();
    }

    private WebElement await(By place) {
        return new WebDriverWait(browser, TIMEOUT).until(ExpectedConditions.elementToBeClickable(place));
    }
}
