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

/** The withdrawal endpoints, by the contract's paths. */
@Path("withdrawal")
@Consumes(MediaType.APPLICATION_JSON)
public final class WithdrawalApi {

    private final FaultInjectingHandler api;

    WithdrawalApi(FaultInjectingHandler api) {
        this.api = api;
    }

    @POST
    @Path("hosted")
    public void hosted(
            @Context HttpHeaders headers, @Context UriInfo uri, InputStream body, @Suspended AsyncResponse caller)
            throws IOException {
        api.handle(Operation.WITHDRAWAL_HOSTED, headers, uri, body, caller);
    }

    @POST
    @Path("partner-managed-customer")
    public void partner(
            @Context HttpHeaders headers, @Context UriInfo uri, InputStream body, @Suspended AsyncResponse caller)
            throws IOException {
        api.handle(Operation.WITHDRAWAL_PARTNER, headers, uri, body, caller);
    }
}
