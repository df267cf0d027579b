package io.stablemint.sandbox.control;

import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionRepository;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The list of sessions. */
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

    /** Newest first; {@code idempotencyKey} and {@code websiteReference} filter the list. */
    @GET
    public String all(
            @QueryParam("idempotencyKey") @DefaultValue("") String key,
            @QueryParam("websiteReference") @DefaultValue("") String websiteReference,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        List<Session> found = sessions.findAll().stream()
                .filter(session -> key.isEmpty()
                        || session.idempotencyKey().filter(key::equals).isPresent())
                .filter(session -> websiteReference.isEmpty()
                        || session.text("websiteReference")
                                .filter(websiteReference::equals)
                                .isPresent())
                .toList();
        Instant now = clock.instant();
        return JsonViews.JSON
                .createObjectBuilder()
                .add("count", found.size())
                .add("sessions", JsonViews.list(found, limit, session -> JsonViews.of(session, now)))
                .build()
                .toString();
    }
}
