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

/** {@code /api/products}. */
@Path("api/products")
@Tag(name = "Catalogue")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueApi {

    private final Catalogue catalogue;

    @Inject
    public CatalogueApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "Everything on sale, in the order of the shelf")
    public List<ProductJson> products() {
        return catalogue.products().stream().map(ProductJson::of).toList();
    }
}
