package io.stablemint.orders.statement;

import io.stablemint.orders.jobs.JobTrigger;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.ordering.IdGenerator;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores uploaded statements for {@link StatementJob}, and reads them. The caller must have checked the role. */
@Dependent
public class StatementService {

    private static final int LATEST = 50;
    private static final int PREVIEW = 3;

    private final Transactions transactions;
    private final Clock clock;
    private final IdGenerator ids;
    private JobTrigger jobs = JobTrigger.NONE;

    @Inject
    public StatementService(Transactions transactions, Clock clock, IdGenerator ids) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    @Inject
    void setJobs(JobTrigger trigger) {
        this.jobs = trigger;
    }

    /**
     * Reads the whole file as a stream and stores it. If files with the same header were uploaded before, the job begins at once; otherwise an
     * operator has to say what the columns mean.
     *
     * @return the statement's id
     * @throws StatementException if the file is rejected; nothing is kept then
     */
    public String upload(InputStream content, StatementUpload upload) {
        String id = ids.ulid();
        try {
            StatementFile file = StatementFile.open(content);
            transactions.runInNew(em -> new StatementRepository(em)
                    .insert(Statement.uploading(id, upload, file.header(), clock.instant())));
            int records = storeParts(id, file);
            if (records == 0) {
                throw new StatementException(StatementError.NO_RECORDS, 1, "The file has a header and no other line.");
            }
            complete(id, file.header(), records, upload.askForColumns());
        } catch (IOException e) {
            delete(id);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(id);
            throw e;
        }
        jobs.trigger(StatementJob.class);
        return id;
    }

    private int storeParts(String id, StatementFile file) {
        List<StatementRecord> part = new ArrayList<>();
        int parts = 0;
        int records = 0;
        int chars = 0;
        for (Optional<StatementRecord> next = file.next(); next.isPresent(); next = file.next()) {
            part.add(next.get());
            records++;
            chars += next.get().length();
            if (part.size() == StatementPart.MAX_RECORDS || chars > StatementPart.MAX_CHARS) {
                store(StatementPart.of(id, parts++, part));
                part.clear();
                chars = 0;
            }
        }
        if (!part.isEmpty()) {
            store(StatementPart.of(id, parts, part));
        }
        return records;
    }

    private void store(StatementPart part) {
        transactions.runInNew(em -> new StatementRepository(em).insert(part));
    }

    private void complete(String id, List<String> header, int records, boolean askForColumns) {
        transactions.runInNew(em -> {
            StatementRepository statements = new StatementRepository(em);
            Statement statement = statements.find(id).orElseThrow();
            statement.uploaded(records, clock.instant());
            if (!askForColumns) {
                statements
                        .columns(StatementColumns.idOf(header))
                        .ifPresent(known -> statement.mapped(known, clock.instant()));
            }
        });
    }

    private void delete(String id) {
        transactions.runInNew(em -> new StatementRepository(em).delete(id));
    }

    /** The newest statements, newest first. */
    public List<StatementView> latest() {
        return transactions.inNew(em -> new StatementRepository(em)
                .latest(LATEST).stream().map(Statement::view).toList());
    }

    public Optional<StatementView> find(String id) {
        return transactions.inNew(em -> new StatementRepository(em).find(id).map(Statement::view));
    }

    /** The first records of a statement whose columns are not known yet. They may have personal data: for operators only. */
    public List<List<String>> preview(String id) {
        return transactions.inNew(em -> new StatementRepository(em)
                .part(id, 0)
                .map(part -> part.records().stream()
                        .limit(PREVIEW)
                        .map(StatementRecord::cells)
                        .toList())
                .orElse(List.of()));
    }

    /** What was remembered for files with this header, or a proposal by the names of the columns. */
    public StatementColumns proposal(List<String> header) {
        return transactions.inNew(em -> new StatementRepository(em)
                .columns(StatementColumns.idOf(header))
                .orElseGet(() -> StatementColumns.proposedFor(header)));
    }

    /**
     * Says what the columns mean, and remembers it for files with the same header. The job begins then.
     *
     * @throws StatementException if the first records cannot be read with it; the statement does not change then
     */
    public ActionResult setColumns(String id, StatementColumns columns) {
        ActionResult result = transactions.inNewWithRetry(em -> setColumns(em, id, columns));
        jobs.trigger(StatementJob.class);
        return result;
    }

    private ActionResult setColumns(EntityManager em, String id, StatementColumns columns) {
        StatementRepository statements = new StatementRepository(em);
        Optional<Statement> found =
                statements.find(id).filter(statement -> statement.state() == StatementState.UNMAPPED);
        if (found.isEmpty()) {
            return ActionResult.CHANGED_MEANWHILE;
        }
        Statement statement = found.get();
        columns.check(statement.header());
        StatementLineParser parser = new StatementLineParser(statement.header(), columns);
        statements.part(id, 0).ifPresent(part -> part.records().forEach(parser::parse));
        statements.remember(StatementColumns.idOf(statement.header()), columns);
        statement.mapped(columns, clock.instant());
        statements.save(statement);
        return ActionResult.DONE;
    }
}
