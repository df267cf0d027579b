package io.stablemint.sandbox.control;

import io.stablemint.sandbox.webhook.Delivery;
import io.stablemint.sandbox.webhook.DeliveryRepository;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The webhook deliveries and their tries. */
@Path("sandbox/deliveries")
@LoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class DeliveriesResource {

    private final DeliveryRepository deliveries;
    private final WebhookPublisher webhooks;

    public DeliveriesResource(DeliveryRepository deliveries, WebhookPublisher webhooks) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
    }

    /** Sends all unacknowledged webhooks now instead of at their scheduled time. */
    @POST
    @Path("retry")
    public String retry() {
        return JsonViews.JSON
                .createObjectBuilder()
                .add("retried", webhooks.retryNow())
                .build()
                .toString();
    }

    /** Newest first; {@code reference} selects the deliveries of one session. */
    @GET
    public String all(
            @QueryParam("reference") @DefaultValue("") String reference,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        List<Delivery> found = deliveries.findAll().stream()
                .filter(delivery -> reference.isEmpty()
                        || delivery.event().session().reference().equals(reference))
                .toList();

        JsonObjectBuilder counts = JsonViews.JSON.createObjectBuilder();
        deliveries.counts().forEach((state, count) -> counts.add(state.name(), count));
        return JsonViews.JSON
                .createObjectBuilder()
                .add("count", found.size())
                .add("states", counts)
                .add("deliveries", JsonViews.list(found, limit, JsonViews::of))
                .build()
                .toString();
    }
}
