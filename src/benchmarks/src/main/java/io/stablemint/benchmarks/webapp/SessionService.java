package io.stablemint.benchmarks.webapp;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;

/** A minimal REST client interface: sends bytes, returns the response. */
public interface SessionService extends Closeable {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Response create(
            @HeaderParam("ApiKey") String apiKey,
            @HeaderParam("Timestamp") String timestamp,
            @HeaderParam("Signature") String signature,
            byte[] body);
}
