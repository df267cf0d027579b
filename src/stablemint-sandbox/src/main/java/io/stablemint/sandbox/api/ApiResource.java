package io.stablemint.sandbox.api;

import io.stablemint.sandbox.session.Operation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;

/** The session endpoints, by the contract's paths. */
@Path("session")
@Consumes(MediaType.APPLICATION_JSON)
public final class ApiResource {

    private final FaultInjectingHandler api;

    ApiResource(FaultInjectingHandler api) {
        this.api = api;
    }

    @POST
    @Path("hosted")
    public void hosted(
            @Context HttpHeaders headers, @Context UriInfo uri, InputStream body, @Suspended AsyncResponse caller)
            throws IOException {
        api.handle(Operation.HOSTED, headers, uri, body, caller);
    }

    @POST
    @Path("hosted/partner-managed-customer")
    public void partnerHosted(
            @Context HttpHeaders headers, @Context UriInfo uri, InputStream body, @Suspended AsyncResponse caller)
            throws IOException {
        api.handle(Operation.PARTNER_HOSTED, headers, uri, body, caller);
    }

    @POST
    @Path("embedded/partner-managed-customer")
    public void embedded(
            @Context HttpHeaders headers, @Context UriInfo uri, InputStream body, @Suspended AsyncResponse caller)
            throws IOException {
        api.handle(Operation.EMBEDDED, headers, uri, body, caller);
    }
}
