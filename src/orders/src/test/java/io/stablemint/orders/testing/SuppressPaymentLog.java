package io.stablemint.orders.testing;

import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Suppresses the log of payments in tests that cause thousands of warnings on purpose. */
public final class SuppressPaymentLog implements BeforeEachCallback, AfterEachCallback {

    /** A strong reference, so that the logger and its filter are not garbage-collected. */
    private static final Logger LOG = Logger.getLogger("io.stablemint.orders.payment");

    @Override
    public void beforeEach(ExtensionContext context) {
        LOG.setFilter(record -> false);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        LOG.setFilter(null);
    }
}
