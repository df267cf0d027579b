package io.stablemint.sandbox.control;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** Forgets everything: sessions, deliveries, requests, scripts. */
@Path("sandbox")
@ForLoopbackOnly
public final class ResetControl {

    private final Runnable reset;

    public ResetControl(Runnable reset) {
        this.reset = reset;
    }

    @DELETE
    public void reset() {
        reset.run();
    }
}
