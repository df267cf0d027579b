package io.stablemint.sandbox;

import io.stablemint.sandbox.api.ApiParts;
import io.stablemint.sandbox.api.RequestLog;
import io.stablemint.sandbox.connection.Connections;
import io.stablemint.sandbox.control.CustomerControl;
import io.stablemint.sandbox.control.DeliveriesControl;
import io.stablemint.sandbox.control.FaultsControl;
import io.stablemint.sandbox.control.LoopbackGuard;
import io.stablemint.sandbox.control.RequestsControl;
import io.stablemint.sandbox.control.ResetControl;
import io.stablemint.sandbox.control.SessionsControl;
import io.stablemint.sandbox.errors.ErrorResponses;
import io.stablemint.sandbox.faults.Faults;
import io.stablemint.sandbox.pages.AssetsResource;
import io.stablemint.sandbox.pages.CheckoutDesk;
import io.stablemint.sandbox.pages.HomeResource;
import io.stablemint.sandbox.pages.HostedCheckoutResource;
import io.stablemint.sandbox.pages.PartnerCheckoutResource;
import io.stablemint.sandbox.payment.Checkout;
import io.stablemint.sandbox.schedule.Later;
import io.stablemint.sandbox.session.Sessions;
import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.settings.WebhookSettings;
import io.stablemint.sandbox.webhook.Deliveries;
import io.stablemint.sandbox.webhook.Dispatch;
import io.stablemint.sandbox.webhook.HttpTransport;
import io.stablemint.sandbox.webhook.Transport;
import io.stablemint.sandbox.webhook.Webhooks;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sandbox, wired by hand so that it is the same on every server: its memory, and the Jakarta REST parts that a
 * server needs to run it. Threads and clock are its owner's.
 */
public final class Sandbox {

    private final Sessions sessions;
    private final Deliveries deliveries = new Deliveries();
    private final Faults faults = new Faults();
    private final RequestLog log;
    private final Webhooks webhooks;
    private final Set<Object> parts = new HashSet<>();

    public Sandbox(SandboxSettings settings, InstantSource clock, Later later, Connections connections) {
        this.sessions = new Sessions(settings.maxSessions());
        this.log = new RequestLog(clock);
        this.webhooks = new Webhooks(faults, dispatch(settings, clock, later), later, clock);
        Checkout checkout = new Checkout(sessions, webhooks, settings.webhook().version(), clock);
        parts.addAll(List.of(connections, new ErrorResponses(), new LoopbackGuard(connections)));
        parts.addAll(new ApiParts(settings, clock, later, connections).resources(sessions, webhooks, faults, log));
        parts.addAll(pages(new CheckoutDesk(sessions, checkout, settings.partnerName(), clock)));
        parts.addAll(controls(checkout, clock));
    }

    /** The resources and providers, for {@code Application.getSingletons()} or its like. */
    public Set<Object> parts() {
        return Set.copyOf(parts);
    }

    /** Forgets everything, also scripts. */
    public void reset() {
        faults.clear();
        webhooks.clear();
        sessions.clear();
        deliveries.clear();
        log.clear();
    }

    private Dispatch dispatch(SandboxSettings settings, InstantSource clock, Later later) {
        WebhookSettings webhook = settings.webhook();
        Optional<Transport> transport = webhook.url().map(url -> new HttpTransport(url, webhook.timeout()));
        return new Dispatch(webhook, settings.partnerName(), transport, deliveries, later, clock);
    }

    private static List<Object> pages(CheckoutDesk desk) {
        return List.of(
                new HomeResource(),
                new AssetsResource(),
                new HostedCheckoutResource(desk),
                new PartnerCheckoutResource(desk));
    }

    private List<Object> controls(Checkout checkout, InstantSource clock) {
        return List.of(
                new SessionsControl(sessions, clock),
                new CustomerControl(sessions, checkout, webhooks, clock),
                new DeliveriesControl(deliveries, webhooks),
                new RequestsControl(log),
                new FaultsControl(faults),
                new ResetControl(this::reset));
    }
}
