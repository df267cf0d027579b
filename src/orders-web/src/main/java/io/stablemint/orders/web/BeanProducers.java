package io.stablemint.orders.web;

import io.stablemint.orders.inbox.NotificationDelay;
import io.stablemint.orders.web.admission.CheckoutLimit;
import io.stablemint.orders.web.assets.Assets;
import io.stablemint.orders.web.console.PaymentEnvironment;
import io.stablemint.orders.web.page.PageRenderer;
import io.stablemint.orders.web.problem.ProblemResponseFactory;
import io.stablemint.orders.web.security.ContentSecurityPolicy;
import io.stablemint.orders.web.security.PublicAddress;
import io.stablemint.orders.web.signin.OperationsPort;
import io.stablemint.orders.web.signin.SignInSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Produces the application's singletons and reads the settings that they need, so that the classes themselves need no CDI. */
@Dependent
class BeanProducers {

    private static final String DEFAULT_CHECKOUT_HOSTS = "checkout.stablemint.io,payments.stablemint.io";

    @Produces
    @Singleton
    Assets assets() {
        return new Assets();
    }

    @Produces
    @Singleton
    PageRenderer renderer(Assets assets) {
        return new PageRenderer(assets);
    }

    @Produces
    @Singleton
    ProblemResponseFactory problemResponseFactory() {
        RandomGenerator random = new SecureRandom();
        return new ProblemResponseFactory(() -> Long.toString(random.nextLong(Long.MAX_VALUE), Character.MAX_RADIX));
    }

    @Produces
    @Singleton
    SignInSettings signInSettings(Config config, Clock clock) {
        return SignInSettings.read(name -> config.getOptionalValue(name, String.class), clock);
    }

    @Produces
    @Singleton
    OperationsPort operationsPort(@ConfigProperty(name = "operations.port", defaultValue = "-1") int port) {
        return new OperationsPort(port);
    }

    @Produces
    @Singleton
    PublicAddress publicAddress(@ConfigProperty(name = "orders.public-url") Optional<URI> url) {
        return PublicAddress.of(url);
    }

    @Produces
    @Singleton
    PaymentEnvironment paymentEnvironment(
            @ConfigProperty(name = "stablemint.base-url", defaultValue = PaymentEnvironment.PRODUCTION_URL)
                    String baseUrl) {
        return PaymentEnvironment.of(baseUrl);
    }

    @Produces
    @Singleton
    CheckoutLimit checkoutLimit(
            @ConfigProperty(name = "orders.max-checkouts", defaultValue = "20") int checkouts,
            NotificationDelay notifications) {
        return new CheckoutLimit(checkouts, notifications::isTooLong);
    }

    /** Reads the client's settings, so that browsers allow exactly the checkout hosts that the client allows. */
    @Produces
    @Singleton
    ContentSecurityPolicy contentSecurityPolicy(
            @ConfigProperty(name = "stablemint.checkout-hosts", defaultValue = DEFAULT_CHECKOUT_HOSTS)
                    List<String> hosts,
            @ConfigProperty(name = "stablemint.allow-plain-http-to-loopback", defaultValue = "false")
                    boolean plainHttp) {
        return ContentSecurityPolicy.allowingCheckoutAt(hosts, plainHttp);
    }
}
