package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.schedule.Scheduler;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Sends a server-sent event to all open pages after a change. It compares a counter while a page is open, and does nothing
 * otherwise: so many changes in a short time are one event, and sessions need not know of pages.
 */
public final class ChangeStream implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(400);

    /** A comment after this many intervals without a change: the send fails if the browser has gone. */
    private static final int INTERVALS_PER_HEARTBEAT = 40;

    private final LongSupplier changes;
    private final Scheduler scheduler;
    private final List<Subscriber> subscribers = new ArrayList<>();
    private long lastChanges;
    private int intervals;
    private boolean closed;

    public ChangeStream(LongSupplier changes, Scheduler scheduler) {
        this.changes = changes;
        this.scheduler = scheduler;
    }

    /** Adds a page. Its first event is sent at once, because it may have missed a change while it was loading. */
    synchronized void add(SseEventSink sink, Sse sse) {
        if (closed) {
            sink.close();
            return;
        }
        Subscriber subscriber = new Subscriber(sink, sse);
        subscriber.send(subscriber.changed());
        subscribers.add(subscriber);
        if (subscribers.size() == 1) {
            lastChanges = changes.getAsLong();
            scheduler.runAfter(INTERVAL, this::poll);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        subscribers.forEach(Subscriber::close);
        subscribers.clear();
    }

    private void poll() {
        List<Subscriber> open = open();
        long now = changes.getAsLong();
        if (now != lastChanges) {
            lastChanges = now;
            intervals = 0;
            open.forEach(subscriber -> subscriber.send(subscriber.changed()));
        } else if (++intervals >= INTERVALS_PER_HEARTBEAT) {
            intervals = 0;
            open.forEach(subscriber -> subscriber.send(subscriber.heartbeat()));
        }
        if (!open.isEmpty()) {
            scheduler.runAfter(INTERVAL, this::poll);
        }
    }

    private synchronized List<Subscriber> open() {
        subscribers.removeIf(subscriber -> subscriber.sink().isClosed());
        return List.copyOf(subscribers);
    }

    private record Subscriber(SseEventSink sink, Sse sse) {

        OutboundSseEvent changed() {
            // Browsers ignore an event without data.
            return sse.newEvent("change", "reload");
        }

        OutboundSseEvent heartbeat() {
            return sse.newEventBuilder().comment("").build();
        }

        void send(OutboundSseEvent event) {
            try {
                sink.send(event).whenComplete((ignored, failure) -> {
                    if (failure != null) {
                        close();
                    }
                });
            } catch (IllegalStateException e) {
                // The browser has gone in the meantime.
                close();
            }
        }

        void close() {
            sink.close();
        }
    }
}
