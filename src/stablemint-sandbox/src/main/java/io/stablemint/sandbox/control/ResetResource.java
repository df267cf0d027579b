package io.stablemint.sandbox.control;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** Removes all data: sessions, deliveries, requests, fault scripts. */
@Path("sandbox")
@LoopbackOnly
public final class ResetResource {

    private final Runnable reset;

    public ResetResource(Runnable reset) {
        this.reset = reset;
    }

    @DELETE
    public void reset() {
        reset.run();
    }
}
