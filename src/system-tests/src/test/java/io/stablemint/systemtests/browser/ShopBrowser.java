package io.stablemint.systemtests.browser;

import io.stablemint.systemtests.environment.ResponseRecorder;
import io.stablemint.systemtests.environment.TestEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    void follow(String link) {
        await(By.linkText(link)).click();
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
        Path file = Path.of("target", "screenshots", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
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
