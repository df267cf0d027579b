package io.stablemint.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.ResponseRecorder;
import io.stablemint.systemtests.environment.TestEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The shop in a browser: buttons and links are found by their labels. */
final class ShopBrowser implements AutoCloseable {

    /** Only for a machine that is stuck; it says nothing about how long a page should take. */
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final ChromeDriver browser = Chromium.open();

    void openShop() {
        browser.get(TestEnvironment.shopUrl() + "/");
    }

    void signIn(String login, String password) {
        browser.get(TestEnvironment.shopUrl() + "/sign-in");
        signInHere(login, password);
    }

    /** Fills the sign-in form of the visible page. */
    void signInHere(String login, String password) {
        type("login", login);
        type("password", password);
        press("Sign in");
    }

    void putIntoBasket(String product) {
        press("Add to basket: " + product);
    }

    void goToCheckout() {
        browser.get(TestEnvironment.shopUrl() + "/basket");
        follow("Go to checkout");
        awaitHeadline("Checkout");
    }

    void chooseCountry(String name) {
        new Select(await(By.id("country"))).selectByVisibleText(name);
    }

    /** Presses the button whose label is this text or begins with it. */
    void press(String label) {
        await(By.xpath("//main//button[starts-with(normalize-space(.), " + quoted(label) + ")]"))
                .click();
    }

    /** Follows the link whose text is this or begins with it. */
    void follow(String link) {
        await(By.partialLinkText(link)).click();
    }

    /** Enters a text into the field with this name. */
    void enter(String field, String text) {
        type(field, text);
    }

    /** Sets the value of the field with this name; the format of a typed date depends on the browser's language. */
    void setValue(String field, String value) {
        browser.executeScript("arguments[0].value = arguments[1];", await(By.name(field)), value);
    }

    /** Searches in the console for this text. */
    void search(String text) {
        browser.get(TestEnvironment.shopUrl() + "/console/orders");
        type("q", text);
        press("Search");
    }

    /** The text of the first element with this CSS selector. */
    String text(String selector) {
        return (String) browser.executeScript("return document.querySelector(arguments[0]).textContent;", selector);
    }

    /** Takes a picture of the visible page in every appearance, and requires that it has valid HTML and is accessible. */
    void checkPage(String name) {
        assertThat(PageChecks.html(name, browser)).as(name).isEmpty();
        for (Appearance appearance : Appearance.values()) {
            appearance.applyTo(browser);
            takeFullPicture(name + appearance.pictureSuffix());
            assertThat(PageChecks.axe(browser)).as(name + " " + appearance).isEmpty();
            assertThat(browser.executeScript(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth;"))
                    .as(name + " " + appearance + " needs no horizontal scrolling")
                    .isEqualTo(true);
        }
        Appearance.WIDE_LIGHT.applyTo(browser);
    }

    private void takeFullPicture(String name) {
        Map<?, ?> picture = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        write(name, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }

    /** Waits until the first headline of the page has this text; a part of the page may be reloaded meanwhile. */
    void awaitHeadline(String text) {
        new WebDriverWait(browser, TIMEOUT)
                .withMessage(() -> "Expected the headline '" + text + "', but " + browser.getCurrentUrl() + " says '"
                        + browser.findElements(By.tagName("h1")).stream()
                                .map(WebElement::getText)
                                .toList()
                        + "'")
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), text));
        ResponseRecorder.page(browser.getPageSource());
    }

    void open(String address) {
        browser.get(address);
    }

    void awaitAddress(String beginning) {
        new WebDriverWait(browser, TIMEOUT).until(ExpectedConditions.urlContains(beginning));
    }

    String address() {
        return browser.getCurrentUrl();
    }

    String pageText() {
        return await(By.tagName("main")).getText();
    }

    /** Saves the visible page as {@code target/screenshots/<name>.png}. */
    void takePicture(String name) {
        write(name, browser.getScreenshotAs(OutputType.BYTES));
    }

    private static void write(String name, byte[] picture) {
        Path file = Path.of("target", "screenshots", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException("The screenshot cannot be written", e);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }

    private void type(String inputName, String text) {
        await(By.name(inputName)).sendKeys(text);
    }

    private WebElement await(By place) {
        return new WebDriverWait(browser, TIMEOUT).until(ExpectedConditions.elementToBeClickable(place));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
