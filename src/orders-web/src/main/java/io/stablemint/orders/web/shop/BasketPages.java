package io.stablemint.orders.web.shop;

import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.PricedBasket;
import io.stablemint.orders.web.form.SentForm;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
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
import java.util.function.UnaryOperator;

/** {@code /basket}: what the visitor wants to buy, at today's prices. */
@Path("basket")
@Dependent
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BasketPages {

    private final Catalogue catalogue;
    private final Visit visit;

    @Inject
    public BasketPages(Catalogue catalogue, Visit visit) {
        this.catalogue = catalogue;
        this.visit = visit;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Page basket() {
        PricedBasket basket = PricedBasket.of(visit.basket(), catalogue);
        return Page.named("basket")
                .with("lines", basket.lines())
                .with("mostPieces", Basket.MOST_PIECES)
                .withAny("total", basket.total());
    }

    /** Puts one more piece into the basket. */
    @POST
    @Path("add")
    public Response add(SentForm form) {
        String sku = form.text("sku");
        if (catalogue.find(sku).isEmpty()) {
            throw new WebException(
                    WebError.REFUSED, List.of("The shop does not sell what was to be put into the basket."));
        }
        return changed(basket -> basket.add(sku));
    }

    /** Sets how many pieces; none takes the product out. */
    @POST
    @Path("change")
    public Response change(SentForm form) {
        return changed(basket -> basket.with(form.text("sku"), Pieces.read(form.text("pieces"))));
    }

    private Response changed(UnaryOperator<Basket> change) {
        try {
            Basket basket = change.apply(visit.basket());
            return visit.seeOther("/basket").cookie(visit.keep(basket)).build();
        } catch (IllegalArgumentException refused) {
            throw new WebException(WebError.REFUSED, List.of(String.valueOf(refused.getMessage())));
        }
    }
}
