package io.stablemint.orders.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IncidentLogTest {

    private final List<LogRecord> records = new ArrayList<>();
    private final Logger logger = Logger.getLogger(IncidentLog.class.getName());
    private final IncidentLog incidentLog = new IncidentLog(() -> "k3j4h5");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void addHandler() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void removeHandler() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    @Test
    void stackTraceIsLogged_whenItIsAServerError() {
        RuntimeException cause = new RuntimeException("broken");

        String id = incidentLog.log(WebError.INTERNAL_ERROR, "GET", "basket", cause);

        assertThat(id).isEqualTo("k3j4h5");
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(record.getMessage())
                    .isEqualTo("ORDER5012E: GET basket answered with status 500, incident k3j4h5");
            assertThat(record.getThrown()).isSameAs(cause);
        });
    }

    @Test
    void oneLineIsLogged_whenItIsAClientErrorAndThePathContainsALineBreak() {
        incidentLog.log(WebError.NOT_FOUND, "GET", "x\nORDER0000E: forged", new RuntimeException("x"));

        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.INFO);
            assertThat(record.getMessage())
                    .isEqualTo("ORDER5005E: GET x?ORDER0000E: forged answered with status 404, incident k3j4h5");
            assertThat(record.getThrown()).isNull();
        });
    }
}
