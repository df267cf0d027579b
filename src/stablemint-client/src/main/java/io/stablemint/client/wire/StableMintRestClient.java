package io.stablemint.client.wire;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Stable Mint's REST interface, one method for each path of the API document. Public for the platform only; applications
 * inject {@link io.stablemint.client.StableMint}. The bodies are JSON in UTF-8; {@link SigningFilter} signs their bytes,
 * and exactly these are sent.
 */
@RegisterRestClient(configKey = "stablemint")
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface StableMintRestClient extends Closeable {

    /**
     * Option 1: Stable Mint identifies the customer.
     *
     * @param body JSON in UTF-8, to be signed by the filter
     * @return the answer, whatever its status; to be closed by the caller
     */
    @POST
    @Path("session/hosted")
    Response createHostedSession(RequestBody body);

    /**
     * Option 2: the partner identifies the customer.
     *
     * @param body JSON in UTF-8, to be signed by the filter
     * @return the answer, whatever its status; to be closed by the caller
     */
    @POST
    @Path("session/hosted/partner-managed-customer")
    Response createPartnerManagedSession(RequestBody body);

    /**
     * The widget in the partner's own page.
     *
     * @param body JSON in UTF-8, to be signed by the filter
     * @return the answer, whatever its status; to be closed by the caller
     */
    @POST
    @Path("session/embedded/partner-managed-customer")
    Response createEmbeddedSession(RequestBody body);

    /**
     * A payout to a customer.
     *
     * @param body JSON in UTF-8, to be signed by the filter
     * @return the answer, whatever its status; to be closed by the caller
     */
    @POST
    @Path("withdrawal/hosted")
    Response requestHostedWithdrawal(RequestBody body);
}
