package io.stablemint.sandbox.control;

import io.stablemint.sandbox.api.RequestLog;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The latest API requests, as they were received. */
@Path("sandbox/requests")
@LoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RequestsResource {

    private final RequestLog log;

    public RequestsResource(RequestLog log) {
        this.log = log;
    }

    /** Newest first; the count goes on when old ones have fallen out. */
    @GET
    public String latest(@QueryParam("limit") @DefaultValue("100") int limit) {
        JsonArrayBuilder views = JsonViews.JSON.createArrayBuilder();
        log.all().stream().limit(limit).forEach(entry -> views.add(JsonViews.of(entry)));
        return JsonViews.JSON
                .createObjectBuilder()
                .add("count", log.count())
                .add("requests", views)
                .build()
                .toString();
    }
}
