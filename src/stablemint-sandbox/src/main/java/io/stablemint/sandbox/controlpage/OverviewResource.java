package io.stablemint.sandbox.controlpage;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The front page of the sandbox. */
@Path("/")
@ControlPageOnly
public final class OverviewResource {

    private final OverviewPage page;

    public OverviewResource(OverviewPage page) {
        this.page = page;
    }

    /** {@code q} selects the sessions with this text in their reference, website reference or idempotency key. */
    @GET
    public Response overview(@QueryParam("q") @DefaultValue("") String query, @Context UriInfo uri) {
        return page.page(uri, query);
    }
}
