package io.stablemint.sandbox.api;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The latest requests as they were received, at most {@value #AT_MOST}. Keeps no API key. Safe for threads. */
public final class RequestLog {

    static final int AT_MOST = 500;

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
        if (entries.size() > AT_MOST) {
            entries.removeFirst();
        }
    }

    /** How many requests there have been since the last reset, also those that have fallen out. */
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
     * @param timestamp the header; empty if there was none
     * @param signature the header; empty if there was none
     * @param verdict what was done about it
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
