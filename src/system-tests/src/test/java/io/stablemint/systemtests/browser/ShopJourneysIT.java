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

/** From the product list to the order, through Stable Mint's checkout page and back. */
@ArquillianTest
@RunAsClient
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
        goAsGuestToStableMint();

        browser.takePicture("checkout-at-stable-mint");
        browser.press("Pay");

        browser.awaitHeadline("Paid. Thank you!");
        assertThat(browser.address()).contains("/success?");
        browser.takePicture("paid");
    }

    @Test
    void orderCanBePaidAgain_whenThePaymentWasDeclined() {
        goAsGuestToStableMint();
        browser.press("Decline");
        browser.awaitHeadline("The payment did not go through");
        browser.takePicture("declined");

        browser.press("Pay again");
        awaitStableMint();
        browser.press("Pay");

        browser.awaitHeadline("Paid. Thank you!");
    }

    @Test
    void orderWaits_whenTheGuestLeavesTheCheckout() {
        goAsGuestToStableMint();

        browser.press("Leave");

        browser.awaitHeadline("Not paid yet");
        assertThat(browser.address()).contains("/exit?");
        browser.takePicture("left");
    }

    @Test
    void orderIsPaid_whenARegisteredCustomerPays() {
        browser.signIn("anna", DemoAccounts.PASSWORD);
        browser.openShop();
        browser.putIntoBasket("Letter Set");
        browser.goToCheckout();
        browser.takePicture("checkout-of-a-registered-customer");
        browser.press("Pay");
        awaitStableMint();

        assertThat(browser.address()).contains("/partner-sessions/");
        browser.press("Pay");

        browser.awaitHeadline("Paid. Thank you!");
    }

    @Test
    void orderIsNotShownAsPaid_whenOnlyTheUrlIsThatOfSuccess() {
        goAsGuestToStableMint();
        browser.press("Leave");
        browser.awaitHeadline("Not paid yet");

        browser.open(browser.address().replace("/exit?", "/success?"));

        browser.awaitHeadline("We are waiting for the confirmation");
    }

    private void goAsGuestToStableMint() {
        browser.openShop();
        browser.takePicture("shop");
        browser.putIntoBasket("Harbour Blend");
        browser.goToCheckout();
        browser.chooseCountry("Germany");
        browser.takePicture("checkout-of-a-guest");
        browser.press("Pay");
        awaitStableMint();
    }

    private void awaitStableMint() {
        browser.awaitAddress(TestEnvironment.sandboxUrl().toString());
    }
}
