package io.stablemint.sandbox.control;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;

/** What sessions there are. */
@Path("sandbox/sessions")
@LoopbackOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SessionListResource {

    private final SessionRepository sessions;
    private final InstantSource clock;

    public SessionListResource(SessionRepository sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Newest first; {@code idempotencyKey} and {@code websiteReference} narrow it down. */
    @GET
    public String all(
            @QueryParam("idempotencyKey") @DefaultValue("") String key,
            @QueryParam("websiteReference") @DefaultValue("") String websiteReference,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        List<Session> found = sessions.all().stream()
                .filter(session -> key.isEmpty()
                        || session.idempotencyKey().filter(key::equals).isPresent())
                .filter(session -> websiteReference.isEmpty()
                        || session.text("websiteReference")
                                .filter(websiteReference::equals)
                                .isPresent())
                .toList();
        JsonArrayBuilder views = JsonViews.JSON.createArrayBuilder();
        found.stream().limit(limit).forEach(session -> views.add(JsonViews.of(session, clock.instant())));
        return JsonViews.JSON
                .createObjectBuilder()
                .add("count", found.size())
                .add("sessions", views)
                .build()
                .toString();
    }

    static Session known(SessionRepository sessions, String reference) {
        return sessions.withReference(reference)
                .orElseThrow(() -> new SandboxException(
                        ErrorId.SESSION_UNKNOWN, "There is no session with the reference " + reference + "."));
    }
}
