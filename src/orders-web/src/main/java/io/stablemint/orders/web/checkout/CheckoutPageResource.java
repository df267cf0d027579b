package io.stablemint.orders.web.checkout;

import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.CustomerRepository;
import io.stablemint.orders.ordering.IdGenerator;
import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.ordering.RegisteredCustomer;
import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.payment.CheckoutService;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.request.RequestContext;
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

/** {@code /checkout}: guests choose their country, registered customers see their data; then the order is placed and paid. */
@Path("checkout")
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class CheckoutPageResource {

    @Inject
    RequestContext context;

    @Inject
    Catalogue catalogue;

    @Inject
    CustomerRepository customers;

    @Inject
    CheckoutService checkout;

    @Inject
    IdGenerator ids;

    @Inject
    CheckoutRedirects redirects;

    @GET
    public Response form() {
        PricedBasket basket = pricedBasket();
        return basket.lines().isEmpty()
                ? context.seeOther("/basket").build()
                : Response.ok(page(basket, "", List.of())).build();
    }

    /** Places the order and redirects the browser. If the form is sent several times, only one order is placed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(FormData data) {
        CheckoutForm form = CheckoutForm.of(data);
        Optional<RegisteredCustomer> registered = registeredCustomer();
        return form.placeOrder(context.basket(), registered)
                .map(this::place)
                .orElseGet(() -> formWithErrors(form.country(), form.errors(registered.isPresent())));
    }

    private Response place(PlaceOrderCommand placeOrder) {
        CheckoutOutcome outcome = checkout.place(placeOrder);
        if (outcome instanceof CheckoutOutcome.Refused refused) {
            List<FieldError> errors = refused.problems().stream()
                    .map(problem -> new FieldError("", problem))
                    .toList();
            return formWithErrors(placeOrder.customer().country(), errors);
        }
        return redirects
                .after((CheckoutOutcome.OfOrder) outcome)
                .cookie(context.basketCookie(Basket.empty()))
                .build();
    }

    private Response formWithErrors(String country, List<FieldError> errors) {
        return Response.status(WebError.UNPROCESSABLE_CONTENT.status())
                .entity(page(pricedBasket(), country, errors))
                .build();
    }

    private Page page(PricedBasket basket, String country, List<FieldError> errors) {
        return new CheckoutPageModel(
                        basket, registeredCustomer(), ids.checkoutToken().value(), country, errors)
                .page(context.locale());
    }

    private PricedBasket pricedBasket() {
        return PricedBasket.of(context.basket(), catalogue);
    }

    private Optional<RegisteredCustomer> registeredCustomer() {
        return context.signedInUser().flatMap(customers::findByLogin);
    }
}
