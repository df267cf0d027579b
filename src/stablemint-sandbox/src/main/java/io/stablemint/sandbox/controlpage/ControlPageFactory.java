package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.connection.ConnectionProvider;
import io.stablemint.sandbox.pages.PageTemplates;
import io.stablemint.sandbox.payment.CheckoutService;
import io.stablemint.sandbox.payment.ScenarioService;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import java.util.List;

/** Creates the resources of the control page, and their filter. */
public record ControlPageFactory(ControlData data, PageTemplates templates, ConnectionProvider connections) {

    public List<Object> components(
            CheckoutService checkout,
            ScenarioService scenarios,
            WebhookPublisher webhooks,
            ChangeStream changes,
            Runnable reset) {
        ControlPages pages = new ControlPages(data, templates);
        OverviewPage overview = new OverviewPage(data, pages);
        return List.of(
                new ControlPageFilter(connections),
                new OverviewResource(overview),
                new SessionPageResource(pages, data.sessions(), checkout, scenarios),
                new ReversedWebhooksResource(data.deliveries(), webhooks),
                new RequestPageResource(pages),
                new WebhookPageResource(pages, webhooks),
                new SandboxActionsResource(pages, overview, data, webhooks, reset),
                new ChangeStreamResource(changes));
    }
}
