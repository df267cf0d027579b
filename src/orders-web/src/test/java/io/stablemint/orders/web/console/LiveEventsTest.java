package io.stablemint.orders.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LiveEventsTest {

    @Test
    void anOutageIsLoggedOnceAsAWarning() {
        List<LogRecord> logged = new ArrayList<>();
        Logger logger = Logger.getLogger(LiveEvents.class.getName());
        Handler handler = collecting(logged);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            LiveEvents live = new LiveEvents();
            live.failed(new IllegalStateException("no connection"));
            live.failed(new IllegalStateException("no connection"));
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }

        assertThat(logged).singleElement().satisfies(warning -> {
            assertThat(warning.getLevel()).isEqualTo(Level.WARNING);
            assertThat(warning.getMessage())
                    .startsWith("ORDER5902W: The figures of the console's page Today cannot be read");
        });
    }

    private static Handler collecting(List<LogRecord> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord logRecord) {
                logged.add(logRecord);
            }

            @Override
            public void flush() {
                // Nothing is buffered.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
