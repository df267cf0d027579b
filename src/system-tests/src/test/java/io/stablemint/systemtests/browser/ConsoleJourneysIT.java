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
import java.util.Locale;
import java.util.UUID;
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
    private ConsoleSteps steps;

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return OrdersArchive.orders();
    }

    @BeforeEach
    void openBrowser() {
        browser = new ShopBrowser();
        steps = new ConsoleSteps(browser);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void operatorFindsAStuckPayment_understandsIt_andAcceptsIt() {
        PlacedOrder order = ConsoleSteps.orderInReview();
        steps.signIn("olga");
        browser.awaitHeadline("Today");
        browser.checkPage("console-today");

        browser.open(TestEnvironment.shopUrl() + "/console/work/in-review");
        browser.awaitHeadline("In review");
        browser.checkPage("console-in-review");
        browser.search(ConsoleSteps.numberOf(order));
        browser.awaitHeadline("Orders");
        browser.checkPage("console-orders");
        browser.follow(ConsoleSteps.numberOf(order));
        browser.awaitHeadline("Order " + ConsoleSteps.numberOf(order));
        assertThat(browser.pageText())
                .contains("Received 3.19 EUR instead of 3.20 EUR.", "An operator decides", "Order placed");
        browser.checkPage("console-order-in-review");

        browser.follow("Accept as paid…");
        browser.awaitHeadline("Accept as paid: order " + ConsoleSteps.numberOf(order));
        browser.checkPage("console-confirm");
        browser.enter("reason", "One cent is missing; goodwill.");
        browser.press("Accept as paid");

        browser.awaitHeadline("Order " + ConsoleSteps.numberOf(order));
        assertThat(browser.pageText()).contains("The payment is accepted.", "One cent is missing; goodwill.", "olga");
        assertThat(TestEnvironment.shop().read(order).getString("state")).isEqualTo("PAID");
        browser.checkPage("console-order-paid");
    }

    @Test
    void secondOperatorIsTold_whenTheFirstOneHasDecided() {
        PlacedOrder order = ConsoleSteps.orderInReview();
        String page = TestEnvironment.shopUrl() + "/console/orders/" + order.id();
        steps.signIn("olga");
        browser.open(page + "/actions/accept");
        browser.awaitHeadline("Accept as paid");
        try (ShopBrowser second = new ShopBrowser()) {
            second.open(TestEnvironment.shopUrl() + "/sign-in?next=console");
            second.signInHere("olga", DemoAccounts.PASSWORD);
            second.open(page + "/actions/owe-refund");
            second.enter("reason", "The amount is wrong.");
            second.press("Refund");
            second.awaitHeadline("Order " + ConsoleSteps.numberOf(order));
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
        PlacedOrder inReview = ConsoleSteps.orderInReview();
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
        steps.signIn("olga");
        browser.open(TestEnvironment.shopUrl() + "/console/statements");
        browser.awaitHeadline("Statements");
        browser.checkPage("console-statements");
        steps.uploadStatement(file);
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
        browser.follow(ConsoleSteps.numberOf(unpaid));
        browser.awaitHeadline("Order " + ConsoleSteps.numberOf(unpaid));
        assertThat(browser.pageText()).contains("Paid according to a statement of Stable Mint", "line 2");

        Files.writeString(file, header + "R1,,3.20,EUR\n");
        browser.open(TestEnvironment.shopUrl() + "/console/statements");
        steps.uploadStatement(file);
        Await.until("the error", () -> browser.text("main"), text -> text.contains("ORDER5913E"));
        assertThat(browser.pageText()).contains("Line 2: The line has 4 columns, the header has 6 columns.");
        browser.checkAnswer("console-statement-rejected");
        Files.delete(file);
    }

    @Test
    void operatorDecidesARefund_asksStableMintForIt_andRecordsIt() {
        String order = ConsoleSteps.paidOrderOfAnna();
        String page = TestEnvironment.shopUrl() + "/console/orders/" + order;
        steps.signIn("olga");
        browser.open(page);
        steps.act("Refund", "The customer sent everything back.");
        assertThat(browser.pageText()).contains("The order is due for a refund.");
        browser.open(TestEnvironment.shopUrl() + "/console/work/refunds");
        assertThat(browser.pageText()).contains(ConsoleSteps.numberOf(order));

        browser.follow(ConsoleSteps.numberOf(order));
        steps.act("Ask Stable Mint for the refund", "The customer sent everything back.");
        steps.awaitOnPage(page, "main", "Accepted by Stable Mint");
        browser.checkPage("console-order-refund-requested");

        steps.act("Record the refund", "Stable Mint sent it.");
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
        steps.signIn("olga");
        steps.awaitOnPage(page, "main h1", "Dead letter");

        steps.act("Try again", "The order was restored.");
        assertThat(browser.pageText()).contains("The notification is processed again within seconds.");
        steps.awaitOnPage(page, "main h1", "Dead letter");
        browser.checkPage("console-notification-dead");

        browser.open(TestEnvironment.shopUrl() + "/console/mismatches");
        browser.followInRow(ConsoleSteps.numberOf(order), "Resolve");
        browser.enter("reason", "A test payment of Stable Mint.");
        browser.press("Resolve");
        browser.awaitHeadline("Mismatches");
        assertThat(browser.pageText()).contains("olga: A test payment of Stable Mint.");

        browser.open(page);
        steps.act("Resolve", "A test payment of Stable Mint.");
        assertThat(browser.pageText()).contains("The notification is resolved.");
    }

    @Test
    void clerkReads_andHasNoActions() {
        PlacedOrder order = ConsoleSteps.orderInReview();
        steps.signIn("carla");
        browser.awaitHeadline("Today");

        browser.open(TestEnvironment.shopUrl() + "/console/orders/" + order.id());

        browser.awaitHeadline("Order " + ConsoleSteps.numberOf(order));
        assertThat(browser.pageText()).contains("Only an operator can act").doesNotContain("Accept as paid…");
        browser.follow("Show");
        browser.awaitHeadline("Notification");
        browser.checkPage("console-notification");
    }

    @Test
    void shopTakesNoNewOrders_whileAnOperatorHasStoppedPayments() {
        steps.signIn("olga");
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
        steps.signIn("olga");
        browser.awaitHeadline("Today");
        Await.until("live", browser::pageText, text -> text.contains("Live:"));
        String before = browser.text("#live tfoot .number");

        TestEnvironment.shop().order();

        Await.until("another number", () -> browser.text("#live tfoot .number"), text -> !text.equals(before));
    }

    @Test
    void emptyListsAndAllOtherPagesAreValid() {
        steps.signIn("olga");
        for (String page :
                new String[] {"work/refunds", "work/dead-letters", "work/returned-but-unpaid", "mismatches"}) {
            browser.open(TestEnvironment.shopUrl() + "/console/" + page);
            browser.checkPage("console-" + page.replace("work/", ""));
        }
        browser.open(TestEnvironment.shopUrl() + "/console/orders?q=nobody");
        browser.checkPage("console-orders-none");
    }
}
