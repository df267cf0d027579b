package io.stablemint.client.webhook;

import io.stablemint.client.error.ErrorId;
import io.stablemint.client.events.EventPublisher;
import io.stablemint.client.webhook.NotificationRefusedException.Reason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint that Stable Mint calls. Name it in your {@code Application}: resources in EAR/lib are not found by
 * scanning.
 *
 * <p>Verified notifications are fired as synchronous CDI events, which every module of the application hears. The answer is 204 only if
 * every observer returned; otherwise it is 503, and Stable Mint will deliver again: store first, then return.
 */
@Path("stablemint/notifications")
@RequestScoped
public class NotificationResource {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int TOO_LARGE = 413;
    private static final int SECONDS_UNTIL_RETRY = 60;

    private final ConfiguredNotificationVerifier verifier;
    private final EventPublisher events;

    @Inject
    public NotificationResource(ConfiguredNotificationVerifier verifier, EventPublisher events) {
        this.verifier = verifier;
        this.events = events;
    }

    /** For CDI's proxy; public, because RESTEasy on WildFly looks for a public constructor without parameters. */
    @SuppressWarnings("NullAway")
    public NotificationResource() {
        this.verifier = null;
        this.events = null;
    }

    /** Verifies a delivery, hands it to the observers, and acknowledges it. */
    @POST
    public Response receive(
            @HeaderParam("StableMint-Timestamp") @Nullable String timestamp,
            @HeaderParam("StableMint-Signature") @Nullable String signature,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            log(Level.WARNING, ErrorId.NOTIFICATION_TOO_LARGE.say("A notification has more than 256 KiB."), null);
            return Response.status(TOO_LARGE).build();
        }
        return receive(timestamp == null ? "" : timestamp, signature == null ? "" : signature, bytes);
    }

    private Response receive(String timestamp, String signature, byte[] body) {
        try {
            return handOver(verifier.verify(timestamp, signature, body));
        } catch (NotificationRefusedException refused) {
            return refused.reason() == Reason.TIMESTAMP ? late(refused, timestamp, signature, body) : refuse(refused);
        }
    }

    private static Response refuse(NotificationRefusedException refused) {
        log(Level.WARNING, String.valueOf(refused.getMessage()), null);
        return Response.status(refused.reason() == Reason.UNREADABLE ? Status.BAD_REQUEST : Status.UNAUTHORIZED)
                .build();
    }

    /** A late redelivery of what the application has stored is acknowledged, or Stable Mint would go on in vain. */
    private Response late(NotificationRefusedException refused, String timestamp, String signature, byte[] body) {
        try {
            return isKnown(timestamp, signature, body) ? Response.noContent().build() : refuse(refused);
        } catch (NotificationRefusedException notEvenATime) {
            return refuse(refused);
        } catch (RuntimeException notKnownNow) {
            return askAgain("Whether a late notification is stored, the application cannot tell now;", notKnownNow);
        }
    }

    /** What observers throw must not reach the sender, and must not be taken for an acknowledgement. */
    private Response handOver(VerifiedNotification notification) {
        try {
            events.fire(notification);
            return Response.noContent().build();
        } catch (RuntimeException notStored) {
            String what = "The notification " + notification.deduplicationKey() + " was not stored by the application;";
            return askAgain(what, notStored);
        }
    }

    private static Response askAgain(String what, RuntimeException why) {
        log(Level.ERROR, ErrorId.NOTIFICATION_NOT_STORED.say(what + " Stable Mint is asked to deliver it again."), why);
        return Response.status(Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY)
                .build();
    }

    private boolean isKnown(String timestamp, String signature, byte[] body) {
        Instance<KnownNotifications> memory =
                events.beanManagerOfThisModule().createInstance().select(KnownNotifications.class);
        return memory.isResolvable()
                && memory.get()
                        .isKnown(verifier.verifyWhenever(timestamp, signature, body)
                                .deduplicationKey());
    }

    private static void log(Level level, String message, @Nullable Throwable cause) {
        Logger logger = System.getLogger("io.stablemint.client");
        logger.log(level, message, cause);
    }
}
