package io.stablemint.orders.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of table operator_switch. */
@Entity
@Table(name = "operator_switch")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class SwitchRow {

    @Id
    private String name;

    private long version;
    private boolean stopped;
    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SwitchRow() {}

    PaymentsSwitch.State state() {
        return new PaymentsSwitch.State(stopped, version, Optional.ofNullable(reason), changedAt);
    }

    static Map<String, String> fields(boolean stopped) {
        return Map.of("switch.stopped", String.valueOf(stopped));
    }
}
