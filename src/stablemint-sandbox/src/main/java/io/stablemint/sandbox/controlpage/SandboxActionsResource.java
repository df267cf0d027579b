package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.clock.AdjustableClock;
import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.faults.FaultScripts;
import io.stablemint.sandbox.json.InvalidJsonException;
import io.stablemint.sandbox.json.StrictJsonParser;
import io.stablemint.sandbox.webhook.WebhookPublisher;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The forms of the front page that concern the whole sandbox: fault scripts, the clock, and removing all data. */
@Path("control")
@ControlPageOnly
public final class SandboxActionsResource {

    private final ControlPages pages;
    private final OverviewPage overview;
    private final FaultScripts faults;
    private final AdjustableClock clock;
    private final WebhookPublisher webhooks;
    private final Runnable reset;

    public SandboxActionsResource(
            ControlPages pages, OverviewPage overview, ControlData data, WebhookPublisher webhooks, Runnable reset) {
        this.pages = pages;
        this.overview = overview;
        this.faults = data.faults();
        this.clock = data.clock();
        this.webhooks = webhooks;
        this.reset = reset;
    }

    @POST
    @Path("faults")
    public Response addFault(@FormParam("script") @DefaultValue("") String script, @Context UriInfo uri) {
        try {
            faults.add(StrictJsonParser.parse(script.getBytes(StandardCharsets.UTF_8)));
            return ControlPages.redirect(uri, "", ActionNotice.FAULT_ADDED);
        } catch (InvalidJsonException e) {
            return overview.withScriptProblem(uri, script, "The script cannot be used: it is " + e.getMessage() + ".");
        } catch (SandboxException e) {
            return overview.withScriptProblem(uri, script, e.reason());
        }
    }

    @POST
    @Path("faults/remove")
    public Response removeFaults(@Context UriInfo uri) {
        faults.clear();
        return ControlPages.redirect(uri, "", ActionNotice.FAULTS_REMOVED);
    }

    @POST
    @Path("clock")
    public Response moveClock(@FormParam("minutes") @DefaultValue("") String minutes, @Context UriInfo uri) {
        return pages.orProblem(uri, () -> {
            clock.moveBy(minutes(minutes));
            webhooks.retryDue();
            return ControlPages.redirect(uri, "", ActionNotice.CLOCK_MOVED);
        });
    }

    @POST
    @Path("clock/reset")
    public Response resetClock(@Context UriInfo uri) {
        clock.reset();
        return ControlPages.redirect(uri, "", ActionNotice.CLOCK_RESET);
    }

    @POST
    @Path("reset")
    public Response removeAll(@Context UriInfo uri) {
        reset.run();
        return ControlPages.redirect(uri, "", ActionNotice.ALL_REMOVED);
    }

    private static Duration minutes(String text) {
        try {
            return Duration.ofMinutes(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            throw new SandboxException(
                    ErrorId.CONTROL_INPUT_INVALID,
                    "The clock is moved by a whole number of minutes, for example 35 or -10.");
        }
    }
}
