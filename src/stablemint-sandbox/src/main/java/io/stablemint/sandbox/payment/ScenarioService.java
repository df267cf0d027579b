package io.stablemint.sandbox.payment;

import static io.stablemint.sandbox.payment.SessionTransitions.to;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_FAILED;
import static io.stablemint.sandbox.webhook.EventTypes.DEPOSIT_SUBMITTED;

import io.stablemint.sandbox.faults.WebhookFault;
import io.stablemint.sandbox.schedule.Scheduler;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.session.SessionState;
import io.stablemint.sandbox.settings.WebhookVersion;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs scenarios. Like the customer's actions, each changes the session at most once. Fault scripts do not apply to them. */
public final class ScenarioService {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final SessionTransitions transitions;
    private final CheckoutService checkout;
    private final WebhookPublisher webhooks;
    private final PaymentEvents events;
    private final Scheduler scheduler;

    /** The checkout service makes the usual payments. */
    public ScenarioService(
            SessionRepository sessions,
            CheckoutService checkout,
            WebhookPublisher webhooks,
            WebhookVersion version,
            Scheduler scheduler,
            InstantSource clock) {
        this.transitions = new SessionTransitions(sessions, clock);
        this.checkout = checkout;
        this.webhooks = webhooks;
        this.events = new PaymentEvents(version);
        this.scheduler = scheduler;
    }

    public ActionResult run(Scenario scenario, Session session, ScenarioInput input) {
        return switch (scenario) {
            case PAY_OTHER_AMOUNT -> pay(session, withAmount(input.amount().orElseThrow()));
            case PAY_TWICE -> payTwice(session);
            case PAY_LATE -> payLate(session, input);
            case WEBHOOKS_TWICE -> pay(session, WebhookFault.NONE.withCopies(2));
            case WEBHOOKS_REVERSED -> payReversed(session);
            case WEBHOOKS_TAMPERED -> pay(session, WebhookFault.NONE.withBadSignature());
            case FAIL_AFTER_SUBMISSION, FAIL_AFTER_SUCCESS -> fail(session, WebhookFault.NONE);
            case FAIL_WITHOUT_WEBHOOK -> fail(session, WebhookFault.NONE.withDrop());
        };
    }

    /** The fault that replaces the amount in a webhook. */
    public static WebhookFault withAmount(BigDecimal amount) {
        return WebhookFault.NONE.withMerge(
                JSON.createObjectBuilder().add("amount", amount).build());
    }

    private ActionResult pay(Session session, WebhookFault fault) {
        return pay(session, events::paid, fault);
    }

    private ActionResult payReversed(Session session) {
        return pay(session, this::reversed, WebhookFault.NONE);
    }

    private ActionResult payTwice(Session session) {
        return change(session, SessionState.PAID, before -> {
            Session paid = before.withState(SessionState.PAID);
            publish(paid, events.paid(before), WebhookFault.NONE);
            publish(paid, events.transfer(), WebhookFault.NONE.withMerge(secondTransfer(paid)));
        });
    }

    private ActionResult payLate(Session session, ScenarioInput input) {
        ActionResult expired = checkout.expire(session);
        if (expired == ActionResult.DONE) {
            scheduler.runAfter(input.delay(), () -> checkout.payLate(session));
        }
        return expired;
    }

    private ActionResult fail(Session session, WebhookFault fault) {
        return change(session, SessionState.DECLINED, before -> {
            List<String> types = new ArrayList<>(events.initiatedIfNew(before));
            types.addAll(List.of(DEPOSIT_SUBMITTED, DEPOSIT_FAILED));
            publish(before.withState(SessionState.DECLINED), types, fault);
        });
    }

    private ActionResult pay(Session session, Function<Session, List<String>> types, WebhookFault fault) {
        return change(
                session,
                SessionState.PAID,
                before -> publish(before.withState(SessionState.PAID), types.apply(before), fault));
    }

    private ActionResult change(Session session, SessionState state, Consumer<Session> afterwards) {
        return transitions.change(session, SessionTransitions::isPayable, to(state), afterwards);
    }

    private List<String> reversed(Session before) {
        List<String> types = new ArrayList<>(events.paid(before));
        Collections.reverse(types);
        return types;
    }

    private void publish(Session session, List<String> types, WebhookFault fault) {
        types.forEach(type -> webhooks.publish(session, type, fault));
    }

    /** The second transfer has another end-to-end id, as two bank transfers have. */
    private static JsonObject secondTransfer(Session session) {
        return JSON.createObjectBuilder()
                .add("endToEndId", "E2E-" + session.reference() + "-2")
                .build();
    }
}
