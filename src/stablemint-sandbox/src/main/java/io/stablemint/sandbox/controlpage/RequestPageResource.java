package io.stablemint.sandbox.controlpage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The page of one request. */
@Path("control/requests/{number: [0-9]{1,15}}")
@ControlPageOnly
public final class RequestPageResource {

    private final ControlPages pages;

    public RequestPageResource(ControlPages pages) {
        this.pages = pages;
    }

    @GET
    public Response page(@PathParam("number") long number, @Context UriInfo uri) {
        return pages.orProblem(uri, () -> pages.request(uri, number));
    }
}
