package io.stablemint.systemtests.events;

import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.LateAnswer;
import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.webhook.VerifiedNotification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bean of a WAR that records the events of a client in EAR/lib. */
@ApplicationScoped
public class EventRecorder {

    private final List<String> events = new CopyOnWriteArrayList<>();

    void record(@Observes AttemptFinished event) {
        events.add("attempt " + event.attempt() + " " + event.outcome());
    }

    void record(@Observes OperationFinished event) {
        events.add("operation " + event.outcome());
    }

    void record(@Observes LateAnswer event) {
        events.add("late answer " + event.answer().idempotencyKey());
    }

    void record(@Observes VerifiedNotification event) {
        events.add("notification " + event.deduplicationKey());
    }

    /** One line for each event. */
    public String events() {
        return String.join("\n", events);
    }

    public void clear() {
        events.clear();
    }
}
