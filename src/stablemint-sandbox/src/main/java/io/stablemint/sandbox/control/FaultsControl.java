package io.stablemint.sandbox.control;

import io.stablemint.sandbox.faults.Faults;
import io.stablemint.sandbox.json.StrictJson;
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
@ForLoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class FaultsControl {

    private final Faults faults;

    public FaultsControl(Faults faults) {
        this.faults = faults;
    }

    @GET
    public String inForce() {
        JsonArrayBuilder views = Views.JSON.createArrayBuilder();
        faults.inForce()
                .forEach(one -> views.add(Views.JSON
                        .createObjectBuilder()
                        .add("timesLeft", one.timesLeft())
                        .add("script", one.script())));
        return Views.JSON.createObjectBuilder().add("faults", views).build().toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String add(byte[] script) {
        faults.add(StrictJson.object(script));
        return inForce();
    }

    @DELETE
    public void clear() {
        faults.clear();
    }
}
