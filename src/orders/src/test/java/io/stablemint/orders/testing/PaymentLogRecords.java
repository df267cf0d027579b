package io.stablemint.orders.testing;

import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what is logged about payments, and keeps it out of the test's output. */
public final class PaymentLogRecords extends Handler implements AutoCloseable {

    /** A strong reference, so that the logger and its handler are not garbage-collected. */
    private static final Logger LOG = Logger.getLogger("io.stablemint.orders.payment");

    private final List<String> messages = new CopyOnWriteArrayList<>();

    public PaymentLogRecords() {
        LOG.addHandler(this);
        LOG.setUseParentHandlers(false);
    }

    /** The level and the formatted text of each record. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord record) {
        messages.add(record.getLevel() + " " + MessageFormat.format(record.getMessage(), record.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
        LOG.setUseParentHandlers(true);
    }
}
