package io.stablemint.sandbox.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Serves the OpenAPI description. Any page may read it, for example one with an API viewer. */
@Path("openapi.yaml")
public final class OpenApiResource {

    @GET
    public Response description() throws IOException {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("openapi.yaml")) {
            if (file == null) {
                throw new NotFoundException();
            }
            return Response.ok(file.readAllBytes(), "application/yaml; charset=utf-8")
                    .header("Access-Control-Allow-Origin", "*")
                    .header("X-Content-Type-Options", "nosniff")
                    .build();
        }
    }
}
