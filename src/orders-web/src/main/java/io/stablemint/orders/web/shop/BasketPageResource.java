package io.stablemint.orders.web.shop;

import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
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
import java.util.function.UnaryOperator;

/** {@code /basket}: the basket with current prices, and the forms that change it. */
@Path("basket")
@Dependent
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class BasketPageResource {

    @Inject
    Catalogue catalogue;

    @Inject
    RequestContext context;

    @GET
    @Consumes(MediaType.WILDCARD)
    public Page basket() {
        PricedBasket basket = PricedBasket.of(context.basket(), catalogue);
        return Page.named("basket")
                .with("lines", basket.lines())
                .with("mostPieces", Basket.MAX_PIECES)
                .withOptional("total", basket.total());
    }

    /** Adds one piece of a product. */
    @POST
    @Path("add")
    public Response add(FormData form) {
        String sku = form.text("sku");
        if (catalogue.find(sku).isEmpty()) {
            throw new WebException(WebError.UNPROCESSABLE_CONTENT, List.of("The shop does not sell this product."));
        }
        return update(basket -> basket.add(sku));
    }

    /** Sets the quantity of a product; zero removes the product. */
    @POST
    @Path("change")
    public Response change(FormData form) {
        return update(basket -> basket.with(form.text("sku"), QuantityParser.parse(form.text("pieces"))));
    }

    private Response update(UnaryOperator<Basket> change) {
        try {
            Basket basket = change.apply(context.basket());
            return context.seeOther("/basket")
                    .cookie(context.basketCookie(basket))
                    .build();
        } catch (IllegalArgumentException invalid) {
            throw new WebException(WebError.UNPROCESSABLE_CONTENT, List.of(String.valueOf(invalid.getMessage())));
        }
    }
}
