package io.stablemint.sandbox.pages;

import io.stablemint.sandbox.session.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The checkout of a partner-managed customer. */
@Path("partner-sessions/{id}")
@Produces(MediaType.TEXT_HTML)
public final class PartnerCheckoutResource {

    private final CheckoutResource desk;

    public PartnerCheckoutResource(CheckoutResource desk) {
        this.desk = desk;
    }

    @GET
    public Response page(@PathParam("id") String id) {
        return desk.page(Operation.PARTNER_HOSTED, id);
    }

    @POST
    @Path("pay")
    public Response pay(@PathParam("id") String id) {
        return desk.pay(Operation.PARTNER_HOSTED, id);
    }

    @POST
    @Path("decline")
    public Response decline(@PathParam("id") String id) {
        return desk.decline(Operation.PARTNER_HOSTED, id);
    }

    @POST
    @Path("leave")
    public Response leave(@PathParam("id") String id) {
        return desk.leave(Operation.PARTNER_HOSTED, id);
    }
}
