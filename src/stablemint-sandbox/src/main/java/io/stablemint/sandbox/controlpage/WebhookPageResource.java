package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.payment.ScenarioInput;
import io.stablemint.sandbox.payment.ScenarioService;
import io.stablemint.sandbox.webhook.Delivery;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The page of one webhook, and the buttons that send webhooks again. */
@Path("control/webhooks")
@ControlPageOnly
public final class WebhookPageResource {

    private final ControlPages pages;
    private final WebhookPublisher webhooks;

    public WebhookPageResource(ControlPages pages, WebhookPublisher webhooks) {
        this.pages = pages;
        this.webhooks = webhooks;
    }

    @GET
    @Path("{number: [0-9]{1,15}}")
    public Response page(@PathParam("number") long number, @Context UriInfo uri) {
        return pages.orProblem(uri, () -> pages.webhook(uri, number));
    }

    /** Sends one webhook again. {@code as} is {@code same}, {@code twice}, {@code tampered} or {@code amount}. */
    @POST
    @Path("{number: [0-9]{1,15}}/send")
    public Response send(
            @PathParam("number") long number,
            @FormParam("as") @DefaultValue("same") String as,
            @FormParam("amount") @DefaultValue("") String amount,
            @Context UriInfo uri) {
        return pages.orProblem(uri, () -> {
            Delivery delivery = pages.delivery(number);
            send(delivery, as, amount);
            String path = "control/sessions/" + delivery.event().session().reference();
            return ControlPages.redirect(uri, path, ActionNotice.RESENT);
        });
    }

    @POST
    @Path("retry")
    public Response retry(@Context UriInfo uri) {
        webhooks.retryNow();
        return ControlPages.redirect(uri, "", ActionNotice.RETRIED);
    }

    private void send(Delivery delivery, String as, String amount) {
        switch (as) {
            case "same" -> webhooks.resend(delivery, SameWebhook.of(delivery));
            case "twice" -> webhooks.resend(delivery, SameWebhook.of(delivery).withCopies(2));
            case "tampered" ->
                webhooks.resend(delivery, SameWebhook.of(delivery).withBadSignature());
            // A new event: receivers ignore an event id that they know.
            case "amount" ->
                webhooks.publish(
                        delivery.event().session(),
                        delivery.event().type(),
                        ScenarioService.withAmount(ScenarioInput.amount(amount)));
            default -> throw new NotFoundException();
        }
    }
}
