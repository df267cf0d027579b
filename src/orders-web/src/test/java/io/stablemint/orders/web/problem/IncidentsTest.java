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

class IncidentsTest {

    private final List<LogRecord> logged = new ArrayList<>();
    private final Logger log = Logger.getLogger(Incidents.class.getName());
    private final Incidents incidents = new Incidents(() -> "k3j4h5");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(handler);
        log.setUseParentHandlers(true);
    }

    @Test
    void causeIsLogged_whenItIsOurFault() {
        RuntimeException cause = new RuntimeException("broken");

        String name = incidents.record(WebError.OUR_FAULT, "GET", "basket", cause);

        assertThat(name).isEqualTo("k3j4h5");
        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(record.getMessage()).isEqualTo("ORDER5012E: GET basket answered 500, incident k3j4h5");
            assertThat(record.getThrown()).isSameAs(cause);
        });
    }

    @Test
    void oneLineIsLogged_whenTheSenderIsWrong_howeverTheyNamedThePath() {
        incidents.record(WebError.NOT_FOUND, "GET", "x\nORDER0000E: forged", new RuntimeException("x"));

        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.INFO);
            assertThat(record.getMessage())
                    .isEqualTo("ORDER5005E: GET x?ORDER0000E: forged answered 404, incident k3j4h5");
            assertThat(record.getThrown()).isNull();
        });
    }
}
