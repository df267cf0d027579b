package io.stablemint.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.DemoAccounts;
import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.testsupport.waiting.Await;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps of journeys in the console, and the orders that they are about. */
final class ConsoleSteps {

    private final ShopBrowser browser;

    ConsoleSteps(ShopBrowser browser) {
        this.browser = browser;
    }

    void signIn(String login) {
        browser.open(TestEnvironment.shopUrl() + "/console");
        browser.awaitHeadline("Sign in");
        browser.signInHere(login, DemoAccounts.PASSWORD);
        browser.awaitHeadline("Today");
    }

    /** Follows the action on the visible page, and does it for this reason. */
    void act(String action, String reason) {
        browser.follow(action + "…");
        browser.enter("reason", reason);
        browser.press(action);
        browser.awaitText(reason);
    }

    void awaitOnPage(String page, String selector, String text) {
        Await.until(
                text,
                () -> {
                    browser.open(page);
                    return browser.text(selector);
                },
                found -> found.contains(text));
    }

    void uploadStatement(Path file) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        browser.setValue("from", today);
        browser.setValue("until", today);
        browser.enter("file", file.toAbsolutePath().toString());
        browser.press("Upload");
    }

    static String paidOrderOfAnna() {
        try (ShopBrowser customer = new ShopBrowser()) {
            customer.signIn("anna", DemoAccounts.PASSWORD);
            customer.awaitHeadline("Hello");
            customer.openShop();
            customer.putIntoBasket("Letter Set");
            customer.goToCheckout();
            customer.press("Pay");
            customer.awaitAddress(TestEnvironment.sandboxUrl().toString());
            customer.press("Pay");
            customer.awaitHeadline("Paid. Thank you!");
            Matcher id = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}").matcher(customer.address());
            assertThat(id.find()).as(customer.address()).isTrue();
            return id.group();
        }
    }

    static PlacedOrder orderInReview() {
        PlacedOrder order = TestEnvironment.shop().order();
        String reference = TestEnvironment.sandbox().referenceOf(order.id());
        String body = NotificationBodies.accepted(order.id(), reference, "3.19", "EUR");
        SignedNotification.of(body, SignedNotification.keyOf(TestEnvironment.credentials()))
                .to(TestEnvironment.shop().webhookUrl());
        Await.until("IN_REVIEW", () -> TestEnvironment.shop().read(order).getString("state"), "IN_REVIEW"::equals);
        return order;
    }

    static String numberOf(PlacedOrder order) {
        return numberOf(order.id());
    }

    static String numberOf(String order) {
        String end = order.substring(18);
        return end.substring(0, 4) + "-" + end.substring(4);
    }
}
