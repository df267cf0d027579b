package io.stablemint.client.wire;

import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.LateAnswer;
import io.stablemint.client.events.OperationFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** Collects the client's events. */
@ApplicationScoped
public class EventLog {

    private final List<AttemptFinished> attempts = new CopyOnWriteArrayList<>();
    private final List<OperationFinished> operations = new CopyOnWriteArrayList<>();
    private final BlockingQueue<LateAnswer> lateAnswers = new LinkedBlockingQueue<>();

    void observe(@Observes AttemptFinished event) {
        attempts.add(event);
    }

    void observe(@Observes OperationFinished event) {
        operations.add(event);
    }

    void observe(@Observes LateAnswer event) {
        lateAnswers.add(event);
    }

    public List<AttemptFinished> attempts() {
        return List.copyOf(attempts);
    }

    public List<OperationFinished> operations() {
        return List.copyOf(operations);
    }

    public BlockingQueue<LateAnswer> lateAnswers() {
        return lateAnswers;
    }
}
