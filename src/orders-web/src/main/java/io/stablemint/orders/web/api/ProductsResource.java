package io.stablemint.orders.web.api;

import io.stablemint.orders.catalogue.Catalogue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/products}: the shop's products. */
@Path("api/products")
@Tag(name = "Catalogue")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class ProductsResource {

    @Inject
    Catalogue catalogue;

    @GET
    @Operation(summary = "List all products")
    public List<ProductJson> products() {
        return catalogue.products().stream().map(ProductJson::of).toList();
    }
}
