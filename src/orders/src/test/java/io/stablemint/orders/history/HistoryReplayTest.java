package io.stablemint.orders.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryReplayTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void noViolation_whenTheHistoryGivesTheState() {
        List<HistoryRecord> history = List.of(
                row(0, Map.of(), Map.of("state", "NEW", "reason", "x")),
                row(1, Map.of("state", "NEW", "reason", "x"), Map.of("state", "PAID")));

        assertThat(HistoryReplay.of(history).violations("1", 1, Map.of("state", "PAID")))
                .isEmpty();
    }

    @Test
    void everyContradictionIsFound() {
        List<HistoryRecord> history = List.of(
                row(0, Map.of(), Map.of("state", "NEW", "reason", "x")),
                row(2, Map.of("state", "SENT"), Map.of("state", "PAID", "reason", "y")));

        assertThat(HistoryReplay.of(history).violations("1", 3, Map.of("state", "NEW")))
                .containsExactly(
                        "1: expected version 1, found 2",
                        "1 version 2: state was NEW, the history says SENT",
                        "1 version 2: reason had a value that is not in the history",
                        "1: the history ends before version 3",
                        "1: the history gives {reason=y, state=PAID}, the rows are {state=NEW}");
    }

    private static HistoryRecord row(long version, Map<String, String> before, Map<String, String> after) {
        return new HistoryRecord(
                "1",
                version,
                NOW,
                Actor.CUSTOMER,
                ChangeType.ORDER_PLACED,
                Optional.empty(),
                FieldChanges.between(before, after),
                Optional.empty());
    }
}
