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

/** {@code /assets/…}: kept for a year when asked for by the right version, asked about again after an hour otherwise. */
@Path("assets")
@Dependent
public class AssetFiles {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final Assets assets;

    @Inject
    public AssetFiles(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("{name}")
    public Response file(
            @PathParam("name") String name,
            @QueryParam("v") @DefaultValue("") String version,
            @Context Request request) {
        Asset asset = assets.named(name).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(asset.version());
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                notModified == null ? Response.ok(asset.content(), asset.mediaType()) : notModified;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, asset.version().equals(version) ? FOR_A_YEAR : FOR_AN_HOUR)
                .build();
    }
}
