package io.stablemint.sandbox.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Serves the style sheet, the script and the icon of the pages. */
@Path("assets/{name}")
public final class AssetResource {

    private static final Map<String, String> TYPES = Map.of(
            "sandbox.css", "text/css; charset=utf-8",
            "live.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    @GET
    public Response asset(@PathParam("name") String name) throws IOException {
        String type = TYPES.get(name);
        if (type == null) {
            throw new NotFoundException();
        }
        try (InputStream file = AssetResource.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new NotFoundException();
            }
            return Response.ok(file.readAllBytes(), type)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cache-Control", "max-age=300")
                    .build();
        }
    }
}
