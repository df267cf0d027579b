package io.stablemint.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.DemoAccounts;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.inside.Deployables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the shelf to the order that is paid, or is not, through Stable Mint's checkout page and back. */
@ArquillianTest
@RunAsClient
class ShopJourneysIT {

    private Visitor visitor;

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return Deployables.orders();
    }

    @BeforeEach
    void openBrowser() {
        visitor = new Visitor();
    }

    @AfterEach
    void closeBrowser() {
        visitor.close();
    }

    @Test
    void orderIsPaid_whenTheGuestPays() {
        goAsGuestToStableMint();

        visitor.takePicture("checkout-at-stable-mint");
        visitor.press("Pay");

        visitor.awaitHeadline("Paid. Thank you!");
        assertThat(visitor.address()).contains("/success?");
        visitor.takePicture("paid");
    }

    @Test
    void orderCanBePaidAgain_whenThePaymentWasDeclined() {
        goAsGuestToStableMint();
        visitor.press("Decline");
        visitor.awaitHeadline("The payment did not go through");
        visitor.takePicture("declined");

        visitor.press("Pay again");
        awaitStableMint();
        visitor.press("Pay");

        visitor.awaitHeadline("Paid. Thank you!");
    }

    @Test
    void orderWaits_whenTheGuestLeavesTheCheckout() {
        goAsGuestToStableMint();

        visitor.press("Leave");

        visitor.awaitHeadline("Not paid yet");
        assertThat(visitor.address()).contains("/exit?");
        visitor.takePicture("left");
    }

    @Test
    void orderIsPaid_whenARegisteredCustomerPays() {
        visitor.signIn("anna", DemoAccounts.PASSWORD);
        visitor.visitShop();
        visitor.putIntoBasket("Letter Set");
        visitor.goToCheckout();
        visitor.takePicture("checkout-of-a-registered-customer");
        visitor.press("Pay");
        awaitStableMint();

        assertThat(visitor.address()).contains("/partner-sessions/");
        visitor.press("Pay");

        visitor.awaitHeadline("Paid. Thank you!");
    }

    @Test
    void pageOfTheOrderNeverSaysPaid_whenOnlyTheAddressSaysSo() {
        goAsGuestToStableMint();
        visitor.press("Leave");
        visitor.awaitHeadline("Not paid yet");

        visitor.visit(visitor.address().replace("/exit?", "/success?"));

        visitor.awaitHeadline("We are waiting for the confirmation");
    }

    private void goAsGuestToStableMint() {
        visitor.visitShop();
        visitor.takePicture("shop");
        visitor.putIntoBasket("Harbour Blend");
        visitor.goToCheckout();
        visitor.chooseCountry("Germany");
        visitor.takePicture("checkout-of-a-guest");
        visitor.press("Pay");
        awaitStableMint();
    }

    private void awaitStableMint() {
        visitor.awaitAddress(TestEnvironment.sandboxUrl().toString());
    }
}
