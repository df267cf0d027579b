package io.stablemint.orders.web.violations.constructor;

import io.stablemint.orders.catalogue.Catalogue;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

@Path("violation")
public class ResourceWithDependency {

    final Catalogue catalogue;

    @Inject
    public ResourceWithDependency(Catalogue catalogue) {
        this.catalogue = catalogue;
    }
}
