package io.stablemint.client.container;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects the messages of a logger until it is closed, without the one about the tests' own Java version. */
public final class LogRecords extends Handler implements AutoCloseable {

    /** Logged at every start on Java 17, and at none on Java 21. */
    private static final String PLATFORM_THREADS = "STMNT1509I";

    private final Logger logger;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    private LogRecords(Logger logger) {
        this.logger = logger;
    }

    public static LogRecords of(String name) {
        LogRecords records = new LogRecords(Logger.getLogger(name));
        records.setLevel(Level.ALL);
        records.logger.addHandler(records);
        return records;
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord record) {
        if (!record.getMessage().startsWith(PLATFORM_THREADS)) {
            messages.add(record.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
