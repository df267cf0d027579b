package io.stablemint.sandbox.control;

import io.stablemint.sandbox.faults.FaultScripts;
import io.stablemint.sandbox.json.StrictJsonParser;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The fault scripts: list them, add one, remove all. */
@Path("sandbox/faults")
@LoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class FaultScriptsResource {

    private final FaultScripts faults;

    public FaultScriptsResource(FaultScripts faults) {
        this.faults = faults;
    }

    @GET
    public String active() {
        JsonArrayBuilder views = JsonViews.JSON.createArrayBuilder();
        faults.active()
                .forEach(active -> views.add(JsonViews.JSON
                        .createObjectBuilder()
                        .add("timesLeft", active.remaining())
                        .add("script", active.script())));
        return JsonViews.JSON.createObjectBuilder().add("faults", views).build().toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String add(byte[] script) {
        faults.add(StrictJsonParser.parse(script));
        return active();
    }

    @DELETE
    public void clear() {
        faults.clear();
    }
}
