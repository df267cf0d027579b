package io.stablemint.sandbox;

import io.stablemint.sandbox.api.ApiResourceFactory;
import io.stablemint.sandbox.api.RequestLog;
import io.stablemint.sandbox.clock.AdjustableClock;
import io.stablemint.sandbox.connection.ConnectionProvider;
import io.stablemint.sandbox.control.ClockResource;
import io.stablemint.sandbox.control.DeliveriesResource;
import io.stablemint.sandbox.control.FaultScriptsResource;
import io.stablemint.sandbox.control.LoopbackFilter;
import io.stablemint.sandbox.control.RequestsResource;
import io.stablemint.sandbox.control.ResetResource;
import io.stablemint.sandbox.control.SessionListResource;
import io.stablemint.sandbox.control.SessionResource;
import io.stablemint.sandbox.controlpage.ChangeStream;
import io.stablemint.sandbox.controlpage.ControlData;
import io.stablemint.sandbox.controlpage.ControlPageFactory;
import io.stablemint.sandbox.errors.ErrorResponseMapper;
import io.stablemint.sandbox.faults.FaultScripts;
import io.stablemint.sandbox.openapi.OpenApiResource;
import io.stablemint.sandbox.pages.AssetResource;
import io.stablemint.sandbox.pages.CheckoutPages;
import io.stablemint.sandbox.pages.CheckoutResource;
import io.stablemint.sandbox.pages.PageTemplates;
import io.stablemint.sandbox.payment.CheckoutService;
import io.stablemint.sandbox.payment.ScenarioService;
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
public final class Sandbox implements AutoCloseable {

    private final AdjustableClock clock;
    private final SessionRepository sessions;
    private final DeliveryRepository deliveries = new DeliveryRepository();
    private final FaultScripts faults = new FaultScripts();
    private final RequestLog log;
    private final WebhookPublisher webhooks;
    private final ChangeStream changes;
    private final Set<Object> components = new HashSet<>();

    /**
     * Wires a sandbox; nothing is started before a server uses its components.
     *
     * @param settings validated settings
     * @param realClock the time that the sandbox's own clock starts from; its moves are added to it
     * @param scheduler sends webhooks and answers late; the caller closes it
     * @param connections what only the server can do: closing a connection, telling whether a caller is on this machine
     */
    public Sandbox(
            SandboxSettings settings, InstantSource realClock, Scheduler scheduler, ConnectionProvider connections) {
        this.clock = new AdjustableClock(realClock);
        this.sessions = new SessionRepository(settings.maxSessions());
        this.log = new RequestLog(clock);
        this.webhooks = new WebhookPublisher(faults, dispatcher(settings, scheduler), scheduler, clock);
        ControlData data = new ControlData(sessions, deliveries, log, faults, clock, settings);
        this.changes = new ChangeStream(data::changes, scheduler);
        CheckoutService checkout =
                new CheckoutService(sessions, webhooks, settings.webhook().version(), clock);
        ScenarioService scenarios = new ScenarioService(
                sessions, checkout, webhooks, settings.webhook().version(), scheduler, clock);
        PageTemplates templates = new PageTemplates();
        components.addAll(List.of(connections, new ErrorResponseMapper(), new LoopbackFilter(connections)));
        components.add(new ApiResourceFactory(settings, clock, scheduler, connections)
                .resource(sessions, webhooks, faults, log));
        CheckoutPages pages = new CheckoutPages(templates, settings.partnerName());
        components.add(new CheckoutResource(sessions, checkout, scenarios, pages, clock));
        components.addAll(List.of(new AssetResource(), new OpenApiResource()));
        components.addAll(controlApi(checkout));
        components.addAll(new ControlPageFactory(data, templates, connections)
                .components(checkout, scenarios, webhooks, changes, this::reset));
    }

    /**
     * {@return the resources and providers, for example for {@code Application.getSingletons()}} The set cannot be
     * changed.
     */
    public Set<Object> components() {
        return Set.copyOf(components);
    }

    /** {@return the clock of everything in this sandbox; the control page can move it} */
    public InstantSource clock() {
        return clock;
    }

    /** Removes all data, including fault scripts, and sets the clock back. */
    public void reset() {
        faults.clear();
        webhooks.clear();
        sessions.clear();
        deliveries.clear();
        log.clear();
        clock.reset();
    }

    /** Closes the connections of open control pages. The caller closes the scheduler. */
    @Override
    public void close() {
        changes.close();
    }

    private WebhookDispatcher dispatcher(SandboxSettings settings, Scheduler scheduler) {
        WebhookSettings webhook = settings.webhook();
        Optional<WebhookTransport> transport =
                webhook.url().map(url -> new HttpWebhookTransport(url, webhook.timeout()));
        return new WebhookDispatcher(webhook, settings.partnerName(), transport, deliveries, scheduler, clock);
    }

    private List<Object> controlApi(CheckoutService checkout) {
        return List.of(
                new SessionListResource(sessions, clock),
                new SessionResource(sessions, checkout, webhooks, clock),
                new DeliveriesResource(deliveries, webhooks),
                new RequestsResource(log),
                new FaultScriptsResource(faults),
                new ClockResource(clock, webhooks),
                new ResetResource(this::reset));
    }
}
