package io.stablemint.orders.history;

import io.stablemint.orders.telemetry.CurrentTrace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of table history. It is inserted once and never changed. */
@Entity
@Table(name = "history")
@IdClass(HistoryRow.Key.class)
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class HistoryRow {

    @Id
    private String subject;

    @Id
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_type")
    private ChangeType type;

    private @Nullable String reason;

    @Column(name = "fields_before")
    private @Nullable String fieldsBefore;

    @Column(name = "fields_after")
    private @Nullable String fieldsAfter;

    private @Nullable String trace;

    protected HistoryRow() {}

    static HistoryRow of(String subject, long version, Instant now, Change change) {
        HistoryRow row = new HistoryRow();
        row.subject = subject;
        row.version = version;
        row.changedAt = now;
        row.actor = change.actor().toString();
        row.type = change.type();
        row.reason = change.reason().orElse(null);
        row.fieldsBefore = FieldChanges.text(change.fields().before());
        row.fieldsAfter = FieldChanges.text(change.fields().after());
        row.trace = CurrentTrace.id().orElse(null);
        return row;
    }

    HistoryRecord toRecord() {
        return new HistoryRecord(
                subject,
                version,
                changedAt,
                Actor.parse(actor),
                type,
                Optional.ofNullable(reason),
                FieldChanges.parse(fieldsBefore, fieldsAfter),
                Optional.ofNullable(trace));
    }

    /** The primary key. */
    public static final class Key implements Serializable {

        private String subject = "";
        private long version;

        /** For the persistence provider. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && subject.equals(key.subject) && version == key.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(subject, version);
        }
    }
}
