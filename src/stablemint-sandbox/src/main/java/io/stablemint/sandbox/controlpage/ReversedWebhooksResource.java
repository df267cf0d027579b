package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.webhook.DeliveryRepository;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Sends all webhooks of a session again, the last one first. */
@Path("control/sessions/{reference}/send-reversed")
@ControlPageOnly
public final class ReversedWebhooksResource {

    private final DeliveryRepository deliveries;
    private final WebhookPublisher webhooks;

    public ReversedWebhooksResource(DeliveryRepository deliveries, WebhookPublisher webhooks) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
    }

    @POST
    public Response send(@PathParam("reference") String reference, @Context UriInfo uri) {
        deliveries.findAll().stream()
                .filter(delivery -> delivery.event().session().reference().equals(reference))
                .forEach(delivery -> webhooks.resend(delivery, SameWebhook.of(delivery)));
        return ControlPages.redirect(uri, "control/sessions/" + reference, ActionNotice.RESENT);
    }
}
