package io.stablemint.sandbox.pages;

import io.stablemint.sandbox.session.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The checkout of a Stable Mint-managed customer. */
@Path("sessions/{id}")
@Produces(MediaType.TEXT_HTML)
public final class HostedCheckoutResource {

    private final CheckoutResource desk;

    public HostedCheckoutResource(CheckoutResource desk) {
        this.desk = desk;
    }

    @GET
    public Response page(@PathParam("id") String id) {
        return desk.page(Operation.HOSTED, id);
    }

    @POST
    @Path("pay")
    public Response pay(@PathParam("id") String id) {
        return desk.pay(Operation.HOSTED, id);
    }

    @POST
    @Path("decline")
    public Response decline(@PathParam("id") String id) {
        return desk.decline(Operation.HOSTED, id);
    }

    @POST
    @Path("leave")
    public Response leave(@PathParam("id") String id) {
        return desk.leave(Operation.HOSTED, id);
    }
}
