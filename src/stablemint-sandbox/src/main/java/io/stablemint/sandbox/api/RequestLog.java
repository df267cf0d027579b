package io.stablemint.sandbox.api;

import io.stablemint.sandbox.diagnosis.Diagnosis;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The latest requests as received, at most {@value #MAX_ENTRIES}. Stores no API keys. Thread-safe. */
public final class RequestLog {

    static final int MAX_ENTRIES = 500;

    private final InstantSource clock;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long lastNumber;
    private long changes;

    public RequestLog(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void add(ApiRequest request, Result result) {
        lastNumber++;
        changes++;
        entries.addLast(new Entry(
                lastNumber,
                clock.instant(),
                "POST",
                request.path(),
                request.timestamp().orElse(""),
                request.signature().orElse(""),
                request.body().text(),
                result.status(),
                result.verdict(),
                result.reference(),
                result.diagnosis()));
        if (entries.size() > MAX_ENTRIES) {
            entries.removeFirst();
        }
    }

    /** The number of requests since the last reset, including those that are no longer stored. */
    public synchronized long count() {
        return lastNumber;
    }

    /** Newest first. */
    public synchronized List<Entry> all() {
        List<Entry> all = new ArrayList<>(entries);
        Collections.reverse(all);
        return all;
    }

    public synchronized Optional<Entry> findByNumber(long number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    /** How often the log has changed. */
    public synchronized long changes() {
        return changes;
    }

    public synchronized void clear() {
        changes++;
        entries.clear();
        lastNumber = 0;
    }

    /** The result of handling one request; status 0 means that it was not handled. */
    record Result(int status, String verdict, Optional<String> reference, Optional<Diagnosis> diagnosis) {

        static Result ok(String verdict, String reference) {
            return new Result(200, verdict, Optional.of(reference), Optional.empty());
        }

        static Result rejected(int status, String verdict, Optional<Diagnosis> diagnosis) {
            return new Result(status, verdict, Optional.empty(), diagnosis);
        }
    }

    /**
     * One request.
     *
     * @param timestamp the value of the header; empty if there was none
     * @param signature the value of the header; empty if there was none
     * @param verdict the result of handling it, as text
     * @param reference the session that it created or found
     * @param diagnosis why authentication failed, if it failed
     */
    public record Entry(
            long number,
            Instant at,
            String method,
            String path,
            String timestamp,
            String signature,
            String body,
            int status,
            String verdict,
            Optional<String> reference,
            Optional<Diagnosis> diagnosis) {}
}
