package io.stablemint.orders.web.signin;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** A password attempt that has to wait, as a response: status 429 with {@code Retry-After}, and a sentence for the page. */
record RetryLater(Duration pause) {

    private static final int SECONDS_PER_MINUTE = 60;

    /** Rounded up, so that the next attempt is not too early. */
    private long seconds() {
        return pause.plus(Duration.ofSeconds(1)).minusNanos(1).toSeconds();
    }

    String sentence() {
        long minutes = (seconds() + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
        return minutes == 1
                ? "Too many attempts. Try again in 1 minute."
                : "Too many attempts. Try again in " + minutes + " minutes.";
    }

    Response.ResponseBuilder response() {
        return Response.status(Response.Status.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, seconds());
    }
}
