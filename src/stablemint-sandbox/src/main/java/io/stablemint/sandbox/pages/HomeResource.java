package io.stablemint.sandbox.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The start page, with links to the control API. */
@Path("/")
public final class HomeResource {

    private final PageTemplates templates = new PageTemplates();

    @GET
    public Response home(@Context UriInfo uri) {
        String base = uri.getBaseUri().getRawPath();
        return PageResponse.html(200, templates.filled("home", Map.of("root", base)));
    }
}
