package io.stablemint.orders.testing;

import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps thousands of warnings about faults that a test causes itself out of the build's log. */
public final class QuietPaymentLog implements BeforeEachCallback, AfterEachCallback {

    /** Held, so that the filter is not collected with the logger. */
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
