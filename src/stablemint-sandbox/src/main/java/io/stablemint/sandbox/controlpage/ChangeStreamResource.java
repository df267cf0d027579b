package io.stablemint.sandbox.controlpage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** The server-sent events that the control page's script listens to. */
@Path("control/changes")
@ControlPageOnly
public final class ChangeStreamResource {

    private final ChangeStream changes;

    public ChangeStreamResource(ChangeStream changes) {
        this.changes = changes;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void subscribe(@Context SseEventSink sink, @Context Sse sse) {
        changes.add(sink, sse);
    }
}
