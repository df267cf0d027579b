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

/** The scripts of malice: look at them, add one, drop them all. */
@Path("sandbox/faults")
@LoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class FaultScriptsResource {

    private final FaultScripts faults;

    public FaultScriptsResource(FaultScripts faults) {
        this.faults = faults;
    }

    @GET
    public String inForce() {
        JsonArrayBuilder views = JsonViews.JSON.createArrayBuilder();
        faults.inForce()
                .forEach(one -> views.add(JsonViews.JSON
                        .createObjectBuilder()
                        .add("timesLeft", one.timesLeft())
                        .add("script", one.script())));
        return JsonViews.JSON.createObjectBuilder().add("faults", views).build().toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String add(byte[] script) {
        faults.add(StrictJsonParser.object(script));
        return inForce();
    }

    @DELETE
    public void clear() {
        faults.clear();
    }
}
