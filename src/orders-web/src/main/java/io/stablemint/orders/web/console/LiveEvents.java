package io.stablemint.orders.web.console;

import io.stablemint.orders.operations.TodayQueries;
import io.stablemint.orders.operator.PaymentsSwitch;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Sends an event to every open page Today every few seconds. The event has the mark of the figures and no figure itself: the page loads its
 * content again when the mark changes. Nothing runs while no page is open.
 */
@ApplicationScoped
public class LiveEvents {

    static final int SECONDS = 3;

    private static final Logger LOG = System.getLogger(LiveEvents.class.getName());

    /** More pages than operators have. */
    private static final int MAX_SINKS = 100;

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it
    ManagedScheduledExecutorService executor;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    TodayQueries figures;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    PaymentsSwitch payments;

    private final AtomicBoolean outage = new AtomicBoolean();
    private final Map<SseEventSink, Sse> sinks = new ConcurrentHashMap<>();
    private @Nullable Future<?> scheduled;

    synchronized void add(SseEventSink sink, Sse sse) {
        if (sinks.size() >= MAX_SINKS) {
            close(sink);
            return;
        }
        sinks.put(sink, sse);
        if (scheduled == null) {
            scheduled = executor.scheduleWithFixedDelay(this::publish, 0, SECONDS, TimeUnit.SECONDS);
        }
    }

    private void publish() {
        try {
            sinks.keySet().removeIf(SseEventSink::isClosed);
            if (stopIfUnused()) {
                return;
            }
            String mark = TodayModel.mark(figures.read(), payments.state());
            sinks.forEach((sink, sse) -> send(sink, sse, mark));
            outage.set(false);
        } catch (RuntimeException e) {
            // An exception would end the schedule. The pages show that they get no events.
            failed(e);
        }
    }

    /** Logs the first failure of an outage as a warning; the next ones, every few seconds, only for debugging. */
    void failed(RuntimeException failure) {
        LOG.log(
                outage.getAndSet(true) ? Level.DEBUG : Level.WARNING,
                "ORDER5902W: The figures of the console's page Today cannot be read; open pages show that they are out of date.",
                failure);
    }

    private synchronized boolean stopIfUnused() {
        boolean unused = sinks.isEmpty();
        if (unused && scheduled != null) {
            scheduled.cancel(false);
            scheduled = null;
        }
        return unused;
    }

    private void send(SseEventSink sink, Sse sse, String mark) {
        sink.send(sse.newEvent("today", mark)).whenComplete((sent, failure) -> {
            if (failure != null) {
                sinks.remove(sink);
                close(sink);
            }
        });
    }

    private static void close(SseEventSink sink) {
        try {
            sink.close();
        } catch (Exception e) {
            // Jakarta REST 4 declares an IOException, older versions declare none.
            LOG.log(Level.DEBUG, "A connection for live events could not be closed.", e);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (scheduled != null) {
            scheduled.cancel(false);
            scheduled = null;
        }
        sinks.keySet().forEach(LiveEvents::close);
        sinks.clear();
    }
}
