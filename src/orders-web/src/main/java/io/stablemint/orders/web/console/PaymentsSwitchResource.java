package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.operator.PaymentsSwitch;
import io.stablemint.orders.web.console.Confirmation.Fact;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.language.Message;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorsOnly;
import io.stablemint.orders.web.signin.StaffOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code /console/payments/stop} and {@code /console/payments/resume}. */
@Path("console/payments")
@StaffOnly
@OperatorsOnly
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class PaymentsSwitchResource {

    @Inject
    ConsolePages pages;

    @Inject
    PaymentsSwitch payments;

    @Inject
    RequestContext context;

    @GET
    @Path("stop")
    public Page confirmStop() {
        return confirm(Message.of("action.stop"), Message.of("action.stop.effect"), "/console/payments/stop");
    }

    @GET
    @Path("resume")
    public Page confirmResume() {
        return confirm(Message.of("action.resume"), Message.of("action.resume.effect"), "/console/payments/resume");
    }

    @POST
    @Path("stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(FormData form) {
        OperatorAction action = ActionForm.read(form, pages.login());
        ActionForm.requireDone(payments.stop(action));
        return context.seeOther("/console").build();
    }

    @POST
    @Path("resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(FormData form) {
        OperatorAction action = ActionForm.read(form, pages.login());
        ActionForm.requireDone(payments.resume(action));
        return context.seeOther("/console").build();
    }

    private Page confirm(Message title, Message effect, String action) {
        PaymentsSwitch.State state = payments.state();
        return pages.page("console-confirm", Section.TODAY)
                .with(
                        "confirmation",
                        new Confirmation(
                                title,
                                effect,
                                title,
                                action,
                                "/console",
                                state.version(),
                                List.of(Fact.of(
                                        "fact.new-payments",
                                        Message.of(state.stopped() ? "fact.stopped" : "fact.taken")))));
    }
}
