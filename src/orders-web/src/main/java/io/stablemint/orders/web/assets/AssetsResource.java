package io.stablemint.orders.web.assets;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** {@code /assets/…}: static files. Browsers cache a file for a year if the URL contains its current version, otherwise for an hour. */
@Path("assets")
@Dependent
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class AssetsResource {

    private static final String CACHE_FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String CACHE_FOR_AN_HOUR = "public, max-age=3600";

    @Inject
    Assets assets;

    @GET
    @Path("{name}")
    public Response file(
            @PathParam("name") String name,
            @QueryParam("v") @DefaultValue("") String version,
            @Context Request request) {
        Asset asset = assets.find(name).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(asset.version());
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                notModified == null ? Response.ok(asset.content(), asset.mediaType()) : notModified;
        return response.tag(tag)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        asset.version().equals(version) ? CACHE_FOR_A_YEAR : CACHE_FOR_AN_HOUR)
                .build();
    }
}
