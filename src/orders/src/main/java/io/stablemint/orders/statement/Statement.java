package io.stablemint.orders.statement;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of table payment_statement. Its version protects it against two servers that work on it at the same time.
 *
 * <p>Every state has a due time: for the job that works on it, or for its deletion.
 */
@Entity
@Table(name = "payment_statement")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class Statement {

    /** How long a finished statement is kept. */
    static final Duration KEPT = Duration.ofDays(90);

    /** How long an upload may last, and how long a statement waits for its columns: its file may have personal data. */
    static final Duration UPLOAD = Duration.ofHours(1);

    static final Duration UNMAPPED_KEPT = Duration.ofDays(1);

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    private String name;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "covers_from")
    private Instant from;

    @Column(name = "covers_until")
    private Instant until;

    private String header;

    @Column(name = "column_names")
    private @Nullable String columns;

    private int records;
    private int processed;

    @Column(name = "next_part")
    private int nextPart;

    @Column(name = "after_attempt")
    private String afterAttempt;

    @Column(name = "error_id")
    private @Nullable String errorId;

    @Column(name = "error_line")
    private @Nullable Long errorLine;

    private @Nullable String problem;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    protected Statement() {}

    static Statement uploading(String id, StatementUpload upload, List<String> header, Instant now) {
        Statement statement = new Statement();
        statement.id = id;
        statement.state = StatementState.UPLOADING;
        statement.name = upload.name();
        statement.uploadedBy = upload.login();
        statement.from = upload.from();
        statement.until = upload.until();
        statement.header = Json.createArrayBuilder(header).build().toString();
        statement.afterAttempt = "";
        statement.createdAt = now;
        statement.dueAt = now.plus(UPLOAD);
        return statement;
    }

    String id() {
        return id;
    }

    StatementState state() {
        return state;
    }

    Instant from() {
        return from;
    }

    Instant until() {
        return until;
    }

    int nextPart() {
        return nextPart;
    }

    int records() {
        return records;
    }

    int processed() {
        return processed;
    }

    String afterAttempt() {
        return afterAttempt;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    String name() {
        return name;
    }

    List<String> header() {
        return Json.createReader(new StringReader(header)).readArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    Optional<StatementColumns> columns() {
        return Optional.ofNullable(columns).map(StatementColumns::ofJson);
    }

    /** The whole file is stored; its columns are not known. */
    void uploaded(int count, Instant now) {
        records = count;
        state = StatementState.UNMAPPED;
        dueAt = now.plus(UNMAPPED_KEPT);
    }

    void mapped(StatementColumns chosen, Instant now) {
        columns = chosen.toJson();
        state = StatementState.MATCHING;
        dueAt = now;
    }

    void partDone(int count, Instant leaseEnds) {
        processed += count;
        nextPart++;
        dueAt = leaseEnds;
    }

    void matched() {
        state = StatementState.COMPARING;
    }

    /** The attempts until this one are compared. */
    void comparedUntil(String attempt, Instant leaseEnds) {
        afterAttempt = attempt;
        dueAt = leaseEnds;
    }

    /** The job continues at this time. */
    void continueAt(Instant time) {
        dueAt = time;
    }

    void done(Instant now) {
        state = StatementState.DONE;
        dueAt = now.plus(KEPT);
    }

    void failed(StatementProblem why, Instant now) {
        state = StatementState.FAILED;
        errorId = why.errorId();
        errorLine = why.line();
        problem = why.text();
        dueAt = now.plus(KEPT);
    }

    StatementView view() {
        return new StatementView(
                id,
                state,
                name,
                uploadedBy,
                createdAt,
                from,
                until,
                header(),
                records,
                processed,
                problem == null || errorId == null || errorLine == null
                        ? Optional.empty()
                        : Optional.of(new StatementProblem(errorId, errorLine, problem)));
    }
}
