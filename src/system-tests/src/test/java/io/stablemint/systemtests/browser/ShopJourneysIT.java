package io.stablemint.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.DemoAccounts;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.incontainer.OrdersArchive;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the product list to the order, through Stable Mint's checkout page and back. */
@ArquillianTest
@RunAsClient
@ExtendWith(JourneyCounter.class)
class ShopJourneysIT {

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
    void orderIsPaid_whenTheGuestPays() {
        browser.openShop();
        browser.checkPage("shop-products");
        browser.open(TestEnvironment.shopUrl() + "/basket");
        browser.checkPage("shop-basket-empty");
        browser.openShop();
        browser.putIntoBasket("Harbour Blend");
        browser.awaitHeadline("Your basket");
        browser.checkPage("shop-basket");
        browser.goToCheckout();
        browser.checkPage("shop-checkout-guest");
        browser.chooseCountry("Germany");
        browser.press("Pay");
        awaitStableMint();
        browser.press("Pay");

        browser.awaitHeadline("Paid. Thank you!");
        assertThat(browser.address()).contains("/success?");
        browser.checkPage("shop-order-paid");
        browser.follow("Get help with this order");
        browser.awaitHeadline("How can we help?");
        browser.checkPage("shop-support");
    }

    @Test
    void orderCanBePaidAgain_whenThePaymentWasDeclined() {
        goAsGuestToStableMint();
        browser.press("Decline");
        browser.awaitHeadline("The payment did not go through");
        browser.checkPage("shop-order-declined");

        browser.press("Pay again");
        awaitStableMint();
        browser.press("Pay");

        browser.awaitHeadline("Paid. Thank you!");
    }

    @Test
    void orderWaits_whenTheGuestLeavesTheCheckout() {
        browser.asPhone();
        goAsGuestToStableMint();

        browser.press("Leave");

        browser.awaitHeadline("Not paid yet");
        assertThat(browser.address()).contains("/exit?");
        browser.checkPage("shop-order-not-paid");
    }

    @Test
    void orderIsPaid_withoutScripts() {
        browser.close();
        browser = ShopBrowser.withoutScripts();
        goAsGuestToStableMint();
        browser.press("Pay");

        browser.awaitAddress("/success?");
        browser.reloadUntilHeadline("Paid. Thank you!");
    }

    @Test
    void languageIsChosenInTheFooter_andKept_withoutScripts() {
        browser.close();
        browser = ShopBrowser.withoutScripts().asPhone();
        browser.openShop();
        browser.switchLanguage("Deutsch");
        browser.awaitHeadline("Kaffee und Papier");

        browser.press("In den Warenkorb: Hafenmischung");
        browser.awaitHeadline("Ihr Warenkorb");
        browser.follow("Zur Kasse");
        browser.awaitHeadline("Kasse");
        browser.chooseCountry("Deutschland");
        browser.press("4,80\u00a0€ bezahlen");
        awaitStableMint();
        browser.press("Leave");

        browser.awaitHeadline("Noch nicht bezahlt");
        browser.switchLanguage("English");
        browser.awaitHeadline("Not paid yet");
        assertThat(browser.address()).contains("/exit?");
    }

    @Test
    void orderIsPaid_whenARegisteredCustomerPays() {
        browser.open(TestEnvironment.shopUrl() + "/sign-in");
        browser.checkPage("shop-sign-in");
        browser.signInHere("anna", "not the password");
        browser.awaitText("The user name or the password is wrong.");
        browser.checkAnswer("shop-sign-in-failed");
        browser.signIn("anna", DemoAccounts.PASSWORD);
        browser.awaitHeadline("Hello");
        browser.openShop();
        browser.putIntoBasket("Letter Set");
        browser.goToCheckout();
        browser.checkPage("shop-checkout-customer");
        browser.press("Pay");
        awaitStableMint();

        assertThat(browser.address()).contains("/partner-sessions/");
        browser.press("Pay");

        browser.awaitHeadline("Paid. Thank you!");
        browser.open(TestEnvironment.shopUrl() + "/account");
        browser.awaitHeadline("Hello");
        browser.checkPage("shop-account");
    }

    @Test
    void orderIsNotShownAsPaid_whenOnlyTheUrlIsThatOfSuccess() {
        goAsGuestToStableMint();
        browser.press("Leave");
        browser.awaitHeadline("Not paid yet");

        browser.open(browser.address().replace("/exit?", "/success?"));

        browser.awaitHeadline("We are waiting for the confirmation");
        browser.open(TestEnvironment.shopUrl() + "/orders/none");
        browser.awaitHeadline("Page not found");
        browser.checkPage("shop-not-found");
    }

    private void goAsGuestToStableMint() {
        browser.openShop();
        browser.putIntoBasket("Harbour Blend");
        browser.goToCheckout();
        browser.chooseCountry("Germany");
        browser.press("Pay");
        awaitStableMint();
    }

    private void awaitStableMint() {
        browser.awaitAddress(TestEnvironment.sandboxUrl().toString());
    }
}
