package io.stablemint.orders.web.checkout;

import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.Customers;
import io.stablemint.orders.ordering.Ids;
import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.payment.Checkout;
import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.payment.PlaceOrder;
import io.stablemint.orders.web.form.SentForm;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.visit.Visit;
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
import java.util.Optional;

/** {@code /checkout}: a guest says which country, a registered customer sees what we know; then off to pay. */
@Path("checkout")
@Dependent
@Produces(MediaType.TEXT_HTML)
public class CheckoutPages {

    private static final int UNPROCESSABLE = 422;

    private final Visit visit;
    private final Catalogue catalogue;
    private final Customers customers;
    private final Checkout checkout;
    private final Ids ids;
    private final CheckoutAnswers answers;

    @Inject
    public CheckoutPages(
            Visit visit,
            Catalogue catalogue,
            Customers customers,
            Checkout checkout,
            Ids ids,
            CheckoutAnswers answers) {
        this.visit = visit;
        this.catalogue = catalogue;
        this.customers = customers;
        this.checkout = checkout;
        this.ids = ids;
        this.answers = answers;
    }

    @GET
    public Response form() {
        PricedBasket basket = pricedBasket();
        return basket.lines().isEmpty()
                ? visit.seeOther("/basket").build()
                : Response.ok(page(basket, "", List.of())).build();
    }

    /** Places the order, once however often the form is sent, and sends the browser on. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(SentForm sent) {
        CheckoutForm form = CheckoutForm.of(sent);
        Optional<RegisteredCustomer> registered = registered();
        Optional<PlaceOrder> wish = form.wish(visit.basket(), registered);
        return wish.map(this::place).orElseGet(() -> again(form.country(), form.errors(registered.isPresent())));
    }

    private Response place(PlaceOrder wish) {
        CheckoutOutcome outcome = checkout.place(wish);
        if (outcome instanceof CheckoutOutcome.Refused refused) {
            List<FieldError> errors = refused.problems().stream()
                    .map(problem -> new FieldError("", problem))
                    .toList();
            return again(wish.customer().country(), errors);
        }
        return answers.to((CheckoutOutcome.OfOrder) outcome)
                .cookie(visit.keep(Basket.empty()))
                .build();
    }

    private Response again(String country, List<FieldError> errors) {
        return Response.status(UNPROCESSABLE)
                .entity(page(pricedBasket(), country, errors))
                .build();
    }

    private Page page(PricedBasket basket, String country, List<FieldError> errors) {
        return new CheckoutPage(basket, registered(), ids.checkoutToken().value(), country, errors).page();
    }

    private PricedBasket pricedBasket() {
        return PricedBasket.of(visit.basket(), catalogue);
    }

    private Optional<RegisteredCustomer> registered() {
        return visit.signedInAs().flatMap(customers::withLogin);
    }
}
