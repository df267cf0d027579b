package io.stablemint.client.container;

import io.stablemint.client.error.ErrorId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects the messages of a logger until it is closed, except what every start logs: the list of settings, and the Java version. */
public final class LogRecords extends Handler implements AutoCloseable {

    private final Logger logger;
    private final boolean withSettings;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    private LogRecords(Logger logger, boolean withSettings) {
        this.logger = logger;
        this.withSettings = withSettings;
    }

    public static LogRecords of(String name) {
        return attached(new LogRecords(Logger.getLogger(name), false));
    }

    /** Also with the list of settings. */
    public static LogRecords withSettings(String name) {
        return attached(new LogRecords(Logger.getLogger(name), true));
    }

    private static LogRecords attached(LogRecords records) {
        records.setLevel(Level.ALL);
        records.logger.addHandler(records);
        return records;
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord record) {
        if (!isPartOfEveryStart(record)) {
            messages.add(record.getMessage());
        }
    }

    private boolean isPartOfEveryStart(LogRecord record) {
        String message = record.getMessage();
        return message.startsWith(ErrorId.PLATFORM_THREADS.id())
                || (!withSettings && message.startsWith(ErrorId.SETTINGS_IN_USE.id()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
