package io.stablemint.sandbox.control;

import io.stablemint.sandbox.clock.AdjustableClock;
import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.json.StrictJsonParser;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;

/** The sandbox's clock: read it, move it, set it back. */
@Path("sandbox/clock")
@LoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ClockResource {

    private final AdjustableClock clock;
    private final WebhookPublisher webhooks;

    public ClockResource(AdjustableClock clock, WebhookPublisher webhooks) {
        this.clock = clock;
        this.webhooks = webhooks;
    }

    @GET
    public String get() {
        return JsonViews.JSON
                .createObjectBuilder()
                .add("now", clock.instant().toString())
                .add("offsetSeconds", clock.offset().toSeconds())
                .build()
                .toString();
    }

    /** Moves it by {@code seconds}, and retries the webhooks that are due then. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String move(byte[] body) {
        clock.moveBy(Duration.ofSeconds(seconds(StrictJsonParser.parse(body))));
        webhooks.retryDue();
        return get();
    }

    @DELETE
    public void reset() {
        clock.reset();
    }

    private static long seconds(JsonObject move) {
        if (move.size() == 1 && move.get("seconds") instanceof JsonNumber number && number.isIntegral()) {
            return Math.max(
                    Integer.MIN_VALUE,
                    Math.min(Integer.MAX_VALUE, number.bigIntegerValue().longValue()));
        }
        throw new SandboxException(
                ErrorId.CONTROL_INPUT_INVALID,
                "The clock is moved with a whole number of seconds: {\"seconds\": 600}.");
    }
}
