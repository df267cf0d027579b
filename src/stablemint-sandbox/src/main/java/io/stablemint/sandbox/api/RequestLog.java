package io.stablemint.sandbox.api;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The latest requests as received, at most {@value #MAX_ENTRIES}. Stores no API keys. Thread-safe. */
public final class RequestLog {

    static final int MAX_ENTRIES = 500;

    private final InstantSource clock;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long lastNumber;

    public RequestLog(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void add(ApiRequest request, int status, String verdict) {
        lastNumber++;
        entries.addLast(new Entry(
                lastNumber,
                clock.instant(),
                "POST",
                request.path(),
                request.timestamp().orElse(""),
                request.signature().orElse(""),
                request.body().text(),
                status,
                verdict));
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

    public synchronized void clear() {
        entries.clear();
        lastNumber = 0;
    }

    /**
     * One request.
     *
     * @param timestamp the value of the header; empty if there was none
     * @param signature the value of the header; empty if there was none
     * @param verdict the result of handling it, as text
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
            String verdict) {}
}
