package io.stablemint.servertests.application;

import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.webhook.VerifiedNotification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Observes the client's events. */
@ApplicationScoped
public class EventLog {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    void on(@Observes OperationFinished event) {
        lines.add("operation " + event.outcome());
    }

    void on(@Observes VerifiedNotification event) {
        lines.add("notification " + event.deduplicationKey());
    }

    /** One line for each event. */
    public String text() {
        return String.join("\n", lines);
    }
}
