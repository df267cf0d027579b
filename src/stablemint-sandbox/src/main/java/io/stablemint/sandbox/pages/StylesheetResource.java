package io.stablemint.sandbox.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Serves the style sheet of all pages. */
@Path("assets/sandbox.css")
public final class StylesheetResource {

    @GET
    public Response styleSheet() throws IOException {
        try (InputStream css = StylesheetResource.class.getResourceAsStream("sandbox.css")) {
            if (css == null) {
                throw new NotFoundException();
            }
            return Response.ok(css.readAllBytes(), "text/css; charset=utf-8")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cache-Control", "max-age=300")
                    .build();
        }
    }
}
