package io.stablemint.sandbox.control;

import io.stablemint.sandbox.api.RequestLog;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The latest API requests, as received. */
@Path("sandbox/requests")
@LoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RequestsResource {

    private final RequestLog log;

    public RequestsResource(RequestLog log) {
        this.log = log;
    }

    /** Newest first. The count includes requests that are no longer stored. */
    @GET
    public String latest(@QueryParam("limit") @DefaultValue("100") int limit) {
        return JsonViews.JSON
                .createObjectBuilder()
                .add("count", log.count())
                .add("requests", JsonViews.list(log.all(), limit, JsonViews::of))
                .build()
                .toString();
    }
}
