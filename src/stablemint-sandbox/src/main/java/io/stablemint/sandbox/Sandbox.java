package io.stablemint.sandbox;

import io.stablemint.sandbox.api.ApiResourceFactory;
import io.stablemint.sandbox.api.RequestLog;
import io.stablemint.sandbox.connection.ConnectionProvider;
import io.stablemint.sandbox.control.DeliveriesResource;
import io.stablemint.sandbox.control.FaultScriptsResource;
import io.stablemint.sandbox.control.LoopbackFilter;
import io.stablemint.sandbox.control.RequestsResource;
import io.stablemint.sandbox.control.ResetResource;
import io.stablemint.sandbox.control.SessionListResource;
import io.stablemint.sandbox.control.SessionResource;
import io.stablemint.sandbox.errors.ErrorResponseMapper;
import io.stablemint.sandbox.faults.FaultScripts;
import io.stablemint.sandbox.pages.CheckoutResource;
import io.stablemint.sandbox.pages.HomeResource;
import io.stablemint.sandbox.pages.StylesheetResource;
import io.stablemint.sandbox.payment.CheckoutService;
import io.stablemint.sandbox.schedule.Scheduler;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.settings.WebhookSettings;
import io.stablemint.sandbox.webhook.DeliveryRepository;
import io.stablemint.sandbox.webhook.HttpWebhookTransport;
import io.stablemint.sandbox.webhook.WebhookDispatcher;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import io.stablemint.sandbox.webhook.WebhookTransport;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sandbox: its data in memory, and the Jakarta REST components that a server needs to run it. It is wired without
 * CDI, so that it is the same on every server. The caller provides the scheduler and the clock.
 */
public final class Sandbox {

    private final SessionRepository sessions;
    private final DeliveryRepository deliveries = new DeliveryRepository();
    private final FaultScripts faults = new FaultScripts();
    private final RequestLog log;
    private final WebhookPublisher webhooks;
    private final Set<Object> components = new HashSet<>();

    public Sandbox(SandboxSettings settings, InstantSource clock, Scheduler scheduler, ConnectionProvider connections) {
        this.sessions = new SessionRepository(settings.maxSessions());
        this.log = new RequestLog(clock);
        this.webhooks = new WebhookPublisher(faults, dispatcher(settings, clock, scheduler), scheduler, clock);
        CheckoutService checkout =
                new CheckoutService(sessions, webhooks, settings.webhook().version(), clock);
        components.addAll(List.of(connections, new ErrorResponseMapper(), new LoopbackFilter(connections)));
        components.add(new ApiResourceFactory(settings, clock, scheduler, connections)
                .resource(sessions, webhooks, faults, log));
        components.addAll(pageResources(new CheckoutResource(sessions, checkout, settings.partnerName(), clock)));
        components.addAll(controlResources(checkout, clock));
    }

    /** The resources and providers, for example for {@code Application.getSingletons()}. */
    public Set<Object> components() {
        return Set.copyOf(components);
    }

    /** Removes all data, including fault scripts. */
    public void reset() {
        faults.clear();
        webhooks.clear();
        sessions.clear();
        deliveries.clear();
        log.clear();
    }

    private WebhookDispatcher dispatcher(SandboxSettings settings, InstantSource clock, Scheduler scheduler) {
        WebhookSettings webhook = settings.webhook();
        Optional<WebhookTransport> transport =
                webhook.url().map(url -> new HttpWebhookTransport(url, webhook.timeout()));
        return new WebhookDispatcher(webhook, settings.partnerName(), transport, deliveries, scheduler, clock);
    }

    private static List<Object> pageResources(CheckoutResource checkout) {
        return List.of(new HomeResource(), new StylesheetResource(), checkout);
    }

    private List<Object> controlResources(CheckoutService checkout, InstantSource clock) {
        return List.of(
                new SessionListResource(sessions, clock),
                new SessionResource(sessions, checkout, webhooks, clock),
                new DeliveriesResource(deliveries, webhooks),
                new RequestsResource(log),
                new FaultScriptsResource(faults),
                new ResetResource(this::reset));
    }
}
