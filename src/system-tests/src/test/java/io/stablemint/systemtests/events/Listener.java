package io.stablemint.systemtests.events;

import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.LateAnswer;
import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.webhook.VerifiedNotification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bean of a WAR that writes down what it hears from a client in EAR/lib. */
@ApplicationScoped
public class Listener {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes AttemptFinished event) {
        heard.add("attempt " + event.attempt() + " " + event.outcome());
    }

    void hear(@Observes OperationFinished event) {
        heard.add("operation " + event.outcome());
    }

    void hear(@Observes LateAnswer event) {
        heard.add("late answer " + event.answer().idempotencyKey());
    }

    void hear(@Observes VerifiedNotification event) {
        heard.add("notification " + event.deduplicationKey());
    }

    /** One line for each event. */
    public String heard() {
        return String.join("\n", heard);
    }

    public void forget() {
        heard.clear();
    }
}
