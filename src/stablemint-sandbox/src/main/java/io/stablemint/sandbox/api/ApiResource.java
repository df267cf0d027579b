package io.stablemint.sandbox.api;

import io.stablemint.sandbox.session.Operation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;

/** The endpoints of all operations. They differ only by their path, which the contract defines. */
@Path("{path: session/.+|withdrawal/.+}")
@Consumes(MediaType.APPLICATION_JSON)
public final class ApiResource {

    private final FaultInjectingHandler handler;

    ApiResource(FaultInjectingHandler handler) {
        this.handler = handler;
    }

    @POST
    public void post(
            @PathParam("path") String path,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body,
            @Suspended AsyncResponse response)
            throws IOException {
        Operation operation = Operation.withPath(path).orElseThrow(NotFoundException::new);
        handler.handle(operation, headers, uri, body, response);
    }
}
