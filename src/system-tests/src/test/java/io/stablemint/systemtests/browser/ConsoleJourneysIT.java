package io.stablemint.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.DemoAccounts;
import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.incontainer.OrdersArchive;
import io.stablemint.testsupport.waiting.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void operatorReconcilesWithAStatement_andAppliesWhatItProves() throws IOException {
        PlacedOrder unpaid = TestEnvironment.shop().order();
        PlacedOrder inReview = orderInReview();
        Path file = Files.createTempFile("statement", ".csv");
        // A header that nobody has used: the columns are asked for once for each header.
        String header = "Reference,Order,Amount,Currency,Status,Note " + System.currentTimeMillis() + "\n";
        Files.writeString(
                file,
                header
                        + TestEnvironment.sandbox().referenceOf(unpaid.id()) + "," + unpaid.id()
                        + ",3.20,EUR,Accepted,\n"
                        + TestEnvironment.sandbox().referenceOf(inReview.id()) + "," + inReview.id()
                        + ",3.19,EUR,Accepted,\n" + "UNKNOWN-1,,9.99,EUR,Accepted,\n");
        signIn("olga");
        browser.open(TestEnvironment.shopUrl() + "/console/statements");
        browser.awaitHeadline("Statements");
        browser.checkPage("console-statements");
        uploadStatement(file);
        browser.awaitHeadline("What do the columns mean?");
        browser.checkPage("console-statement-columns");
        browser.press("Compare with our payments");
        Await.until("the findings", () -> browser.text("main"), text -> text.contains("Unknown here"));
        browser.checkPage("console-statement");

        browser.follow("Apply…");
        browser.awaitHeadline("Apply the statement");
        browser.checkPage("console-statement-apply");
        browser.enter("reason", "Stable Mint confirmed it by phone.");
        browser.press("Apply the statement");

        browser.awaitHeadline(file.getFileName().toString());
        assertThat(browser.pageText()).contains("olga: Stable Mint confirmed it by phone.");
        assertThat(TestEnvironment.shop().read(unpaid).getString("state")).isEqualTo("PAID");
        browser.follow(numberOf(unpaid));
        browser.awaitHeadline("Order " + numberOf(unpaid));
        assertThat(browser.pageText()).contains("Paid according to a statement of Stable Mint", "line 2");

        Files.writeString(file, header + "R1,,3.20,EUR\n");
        browser.open(TestEnvironment.shopUrl() + "/console/statements");
        uploadStatement(file);
        Await.until("the error", () -> browser.text("main"), text -> text.contains("ORDER5913E"));
        assertThat(browser.pageText()).contains("Line 2: The line has 4 columns, the header has 6 columns.");
        browser.checkAnswer("console-statement-rejected");
        Files.delete(file);
    }

    @Test
    void operatorDecidesARefund_asksStableMintForIt_andRecordsIt() {
        String order = paidOrderOfAnna();
        String page = TestEnvironment.shopUrl() + "/console/orders/" + order;
        signIn("olga");
        browser.open(page);
        act("Refund", "The customer sent everything back.");
        assertThat(browser.pageText()).contains("The order is due for a refund.");
        browser.open(TestEnvironment.shopUrl() + "/console/work/refunds");
        assertThat(browser.pageText()).contains(numberOf(order));

        browser.follow(numberOf(order));
        act("Ask Stable Mint for the refund", "The customer sent everything back.");
        awaitOnPage(page, "main", "Accepted by Stable Mint");
        browser.checkPage("console-order-refund-requested");

        act("Record the refund", "Stable Mint sent it.");
        assertThat(browser.pageText()).contains("The refund is recorded.", "Refund requested", "Stable Mint sent it.");
        assertThat(TestEnvironment.sandbox().requestsFor(order))
                .filteredOn(request -> request.getString("path").contains("withdrawal"))
                .hasSize(1);
    }

    @Test
    void operatorSeesAPaymentOfAnUnknownOrder_triesItAgain_andResolvesIt() {
        String event = UUID.randomUUID().toString();
        String order =
                "01ZZZZZZZZ" + event.replace("-", "").toUpperCase(Locale.ROOT).substring(0, 16);
        SignedNotification.of(
                        NotificationBodies.withId(
                                event, "accepted", NotificationBodies.money(order, "UNKNOWN", "3.20", "EUR")),
                        SignedNotification.keyOf(TestEnvironment.credentials()))
                .to(TestEnvironment.shop().webhookUrl());
        String page = TestEnvironment.shopUrl() + "/console/notifications/" + event;
        signIn("olga");
        awaitOnPage(page, "main h1", "Dead letter");

        act("Try again", "The order was restored.");
        assertThat(browser.pageText()).contains("The notification is processed again within seconds.");
        awaitOnPage(page, "main h1", "Dead letter");
        browser.checkPage("console-notification-dead");

        browser.open(TestEnvironment.shopUrl() + "/console/mismatches");
        browser.followInRow(numberOf(order), "Resolve");
        browser.enter("reason", "A test payment of Stable Mint.");
        browser.press("Resolve");
        browser.awaitHeadline("Mismatches");
        assertThat(browser.pageText()).contains("olga: A test payment of Stable Mint.");

        browser.open(page);
        act("Resolve", "A test payment of Stable Mint.");
        assertThat(browser.pageText()).contains("The notification is resolved.");
    }

    /** Follows the action on the visible page, and does it for this reason. */
    private void act(String action, String reason) {
        browser.follow(action + "…");
        browser.enter("reason", reason);
        browser.press(action);
        browser.awaitText(reason);
    }

    private void awaitOnPage(String page, String selector, String text) {
        Await.until(
                text,
                () -> {
                    browser.open(page);
                    return browser.text(selector);
                },
                found -> found.contains(text));
    }

    private static String paidOrderOfAnna() {
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

    private void uploadStatement(Path file) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        browser.setValue("from", today);
        browser.setValue("until", today);
        browser.enter("file", file.toAbsolutePath().toString());
        browser.press("Upload");
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
        for (String page :
                new String[] {"work/refunds", "work/dead-letters", "work/returned-but-unpaid", "mismatches"}) {
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
        return numberOf(order.id());
    }

    private static String numberOf(String order) {
        String end = order.substring(18);
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
