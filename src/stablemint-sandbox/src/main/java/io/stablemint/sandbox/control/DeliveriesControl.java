package io.stablemint.sandbox.control;

import io.stablemint.sandbox.webhook.Deliveries;
import io.stablemint.sandbox.webhook.Delivery;
import io.stablemint.sandbox.webhook.Webhooks;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What webhooks there were, and how they went. */
@Path("sandbox/deliveries")
@ForLoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class DeliveriesControl {

    private final Deliveries deliveries;
    private final Webhooks webhooks;

    public DeliveriesControl(Deliveries deliveries, Webhooks webhooks) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
    }

    /** Does not wait for the schedule: for a partner that is back after a break. */
    @POST
    @Path("retry")
    public String retry() {
        return Views.JSON
                .createObjectBuilder()
                .add("retried", webhooks.retryNow())
                .build()
                .toString();
    }

    /** Newest first; {@code reference} narrows it down to one session. */
    @GET
    public String all(
            @QueryParam("reference") @DefaultValue("") String reference,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        List<Delivery> found = deliveries.all().stream()
                .filter(delivery -> reference.isEmpty()
                        || delivery.event().session().reference().equals(reference))
                .toList();
        JsonArrayBuilder views = Views.JSON.createArrayBuilder();
        found.stream().limit(limit).forEach(delivery -> views.add(Views.of(delivery)));
        JsonObjectBuilder counts = Views.JSON.createObjectBuilder();
        deliveries.counts().forEach((state, count) -> counts.add(state.name(), count));
        return Views.JSON
                .createObjectBuilder()
                .add("count", found.size())
                .add("states", counts)
                .add("deliveries", views)
                .build()
                .toString();
    }
}
