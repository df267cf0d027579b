package io.stablemint.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.ResponseRecorder;
import io.stablemint.systemtests.environment.TestEnvironment;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The shop in a browser: buttons and links are found by their labels. */
final class ShopBrowser implements AutoCloseable {

    /** Only for a machine that is stuck; it says nothing about how long a page should take. */
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private static final String GERMAN = "de";

    private final ChromeDriver browser = Chromium.open();

    static ShopBrowser withoutScripts() {
        ShopBrowser shop = new ShopBrowser();
        shop.browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return shop;
    }

    /** As a phone. */
    ShopBrowser asPhone() {
        Appearance.PHONE_LIGHT.applyTo(browser);
        return this;
    }

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

    /** Follows the link whose text begins with this, in the table's row that has this text. */
    void followInRow(String row, String link) {
        await(By.xpath("//tr[contains(., " + quoted(row) + ")]//a[starts-with(normalize-space(.), " + quoted(link)
                        + ")]"))
                .click();
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

    /**
     * Takes a picture of the visible page in every appearance, and requires that it has valid HTML and is accessible, in both languages. The
     * page must be one that can be loaded again.
     */
    void checkPage(String name) {
        assertThat(PageChecks.html(name, browser)).as(name).isEmpty();
        checkAppearances(name);
        String english = browser.getCurrentUrl();
        browser.manage().addCookie(new Cookie("language", GERMAN, "/shop"));
        browser.get(english);
        assertThat(browser.findElement(By.tagName("html")).getAttribute("lang")).isEqualTo(GERMAN);
        assertThat(PageChecks.html(name + "-german", browser))
                .as(name + " in German")
                .isEmpty();
        Appearance.PHONE_LIGHT.applyTo(browser);
        takePicture(name + "-german" + Appearance.PHONE_LIGHT.pictureSuffix());
        requireAccessible(name + " in German");
        browser.manage().deleteCookieNamed("language");
        browser.get(english);
        Appearance.WIDE_LIGHT.applyTo(browser);
    }

    /** Like {@link #checkPage}, in one language, for a page that answers a form. */
    void checkAnswer(String name) {
        assertThat(PageChecks.html(name, "<!DOCTYPE html>" + browser.getPageSource()))
                .as(name)
                .isEmpty();
        checkAppearances(name);
    }

    private void checkAppearances(String name) {
        for (Appearance appearance : Appearance.pictured()) {
            appearance.applyTo(browser);
            takePicture(name + appearance.pictureSuffix());
            if (Appearance.CHECKED.contains(appearance)) {
                requireAccessible(name + " " + appearance);
            }
        }
        Appearance.WIDE_LIGHT.applyTo(browser);
    }

    private void requireAccessible(String name) {
        assertThat(PageChecks.axe(browser)).as(name).isEmpty();
        assertThat(browser.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth;"))
                .as(name + " needs no horizontal scrolling")
                .isEqualTo(true);
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

    /** Follows the page's own link for browsers without scripts until the first headline has this text. */
    void reloadUntilHeadline(String text) {
        new WebDriverWait(browser, TIMEOUT).until(driver -> {
            if (driver.findElement(By.tagName("h1")).getText().contains(text)) {
                return true;
            }
            driver.findElement(By.cssSelector("#notice noscript a")).click();
            return false;
        });
    }

    /** Presses the button of this language in the footer. */
    void switchLanguage(String name) {
        await(By.xpath("//footer//button[normalize-space(.) = " + quoted(name) + "]"))
                .click();
    }

    void awaitText(String text) {
        new WebDriverWait(browser, TIMEOUT).until(driver -> pageText().contains(text));
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

    /** Takes a picture of the whole page. */
    void takePicture(String name) {
        Picture.take(name, browser).write();
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
