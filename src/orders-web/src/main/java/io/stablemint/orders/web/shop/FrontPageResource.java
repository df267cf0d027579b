package io.stablemint.orders.web.shop;

import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.web.page.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /}: the list of all products. */
@Path("")
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class FrontPageResource {

    @Inject
    Catalogue catalogue;

    @GET
    public Page front() {
        return Page.named("front").with("products", catalogue.products());
    }
}
