package io.stablemint.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.DemoAccounts;
import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.incontainer.OrdersArchive;
import io.stablemint.testsupport.waiting.Await;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What operators and clerks do in the console, in a real browser; every page is also checked by axe and by the Nu HTML checker. */
@ArquillianTest
@RunAsClient
@ExtendWith(JourneyCounter.class)
class ConsoleJourneysIT {

    private ShopBrowser browser;

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return OrdersArchive.orders();
    }

    @BeforeEach
    void openBrowser() {
        browser = new ShopBrowser();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void operatorFindsAStuckPayment_understandsIt_andAcceptsIt() {
        PlacedOrder order = orderInReview();
        signIn("olga");
        browser.awaitHeadline("Today");
        browser.checkPage("console-today");

        browser.open(TestEnvironment.shopUrl() + "/console/work/in-review");
        browser.awaitHeadline("In review");
        browser.checkPage("console-in-review");
        browser.search(numberOf(order));
        browser.awaitHeadline("Orders");
        browser.checkPage("console-orders");
        browser.follow(numberOf(order));
        browser.awaitHeadline("Order " + numberOf(order));
        assertThat(browser.pageText())
                .contains("Received 3.19 EUR instead of 3.20 EUR.", "An operator decides", "Order placed");
        browser.checkPage("console-order-in-review");

        browser.follow("Accept as paid…");
        browser.awaitHeadline("Accept as paid: order " + numberOf(order));
        browser.checkPage("console-confirm");
        browser.enter("reason", "One cent is missing; goodwill.");
        browser.press("Accept as paid");

        browser.awaitHeadline("Order " + numberOf(order));
        assertThat(browser.pageText()).contains("The payment is accepted.", "One cent is missing; goodwill.", "olga");
        assertThat(TestEnvironment.shop().read(order).getString("state")).isEqualTo("PAID");
        browser.checkPage("console-order-paid");
    }

    @Test
    void secondOperatorIsTold_whenTheFirstOneHasDecided() {
        PlacedOrder order = orderInReview();
        String page = TestEnvironment.shopUrl() + "/console/orders/" + order.id();
        signIn("olga");
        browser.open(page + "/actions/accept");
        browser.awaitHeadline("Accept as paid");
        try (ShopBrowser second = new ShopBrowser()) {
            second.open(TestEnvironment.shopUrl() + "/sign-in?next=console");
            second.signInHere("olga", DemoAccounts.PASSWORD);
            second.open(page + "/actions/owe-refund");
            second.enter("reason", "The amount is wrong.");
            second.press("Refund");
            second.awaitHeadline("Order " + numberOf(order));
        }

        browser.enter("reason", "Goodwill.");
        browser.press("Accept as paid");

        browser.awaitHeadline("It was changed meanwhile");
        browser.takePicture("console-conflict");
        browser.open(page);
        assertThat(browser.pageText()).contains("Refund decided", "The amount is wrong.");
    }

    @Test
    void clerkReads_andHasNoActions() {
        PlacedOrder order = orderInReview();
        signIn("carla");
        browser.awaitHeadline("Today");

        browser.open(TestEnvironment.shopUrl() + "/console/orders/" + order.id());

        browser.awaitHeadline("Order " + numberOf(order));
        assertThat(browser.pageText()).contains("Only an operator can act").doesNotContain("Accept as paid…");
        browser.follow("Show");
        browser.awaitHeadline("Notification");
        browser.checkPage("console-notification");
    }

    @Test
    void shopTakesNoNewOrders_whileAnOperatorHasStoppedPayments() {
        signIn("olga");
        browser.follow("Stop…");
        browser.enter("reason", "Stable Mint announced maintenance.");
        browser.press("Stop new payments");
        browser.awaitHeadline("Today");
        browser.checkPage("console-today-stopped");
        try {
            browser.openShop();
            browser.putIntoBasket("Harbour Blend");
            browser.goToCheckout();
            browser.chooseCountry("Germany");
            browser.press("Pay");
            Await.until("the message", browser::pageText, text -> text.contains("We do not take new payments"));
        } finally {
            browser.open(TestEnvironment.shopUrl() + "/console/payments/resume");
            browser.enter("reason", "The maintenance is over.");
            browser.press("Resume new payments");
            browser.awaitHeadline("Today");
        }
        assertThat(TestEnvironment.shop().order().id()).isNotEmpty();
    }

    @Test
    void pageTodayChangesByItself_whenAPaymentArrives() {
        signIn("olga");
        browser.awaitHeadline("Today");
        Await.until("live", browser::pageText, text -> text.contains("Live:"));
        String before = browser.text("#live tfoot .number");

        TestEnvironment.shop().order();

        Await.until("another number", () -> browser.text("#live tfoot .number"), text -> !text.equals(before));
    }

    @Test
    void emptyListsAndAllOtherPagesAreValid() {
        signIn("olga");
        for (String page : new String[] {"work/refunds", "work/dead-letters", "mismatches"}) {
            browser.open(TestEnvironment.shopUrl() + "/console/" + page);
            browser.checkPage("console-" + page.replace("work/", ""));
        }
        browser.open(TestEnvironment.shopUrl() + "/console/orders?q=nobody");
        browser.checkPage("console-orders-none");
    }

    private void signIn(String login) {
        browser.open(TestEnvironment.shopUrl() + "/console");
        browser.awaitHeadline("Sign in");
        browser.signInHere(login, DemoAccounts.PASSWORD);
        browser.awaitHeadline("Today");
    }

    private static String numberOf(PlacedOrder order) {
        String end = order.id().substring(18);
        return end.substring(0, 4) + "-" + end.substring(4);
    }

    private static PlacedOrder orderInReview() {
        PlacedOrder order = TestEnvironment.shop().order();
        String reference = TestEnvironment.sandbox().referenceOf(order.id());
        String body = NotificationBodies.accepted(order.id(), reference, "3.19", "EUR");
        SignedNotification.of(body, SignedNotification.keyOf(TestEnvironment.credentials()))
                .to(TestEnvironment.shop().webhookUrl());
        Await.until("IN_REVIEW", () -> TestEnvironment.shop().read(order).getString("state"), "IN_REVIEW"::equals);
        return order;
    }
}
