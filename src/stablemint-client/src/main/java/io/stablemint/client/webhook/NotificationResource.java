package io.stablemint.client.webhook;

import io.stablemint.client.error.ErrorId;
import io.stablemint.client.events.EventPublisher;
import io.stablemint.client.events.WebhookFinished;
import io.stablemint.client.settings.TimeSource;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint that Stable Mint calls. Add it to the classes of your {@code Application}: servers do not scan EAR/lib for
 * resources.
 *
 * <p>Verified notifications are fired as synchronous CDI events; every module of the application can observe them. The answer is
 * 204 only if every observer returned; otherwise it is 503, and Stable Mint delivers the notification again. So an observer
 * should store it, then return.
 */
@Path("stablemint/notifications")
@RequestScoped
public class NotificationResource {

    private static final int MAX_BYTES = 256 * 1024;
    private static final int TOO_LARGE = 413;
    private static final int SECONDS_UNTIL_RETRY = 60;
    private static final String TIMESTAMP = "StableMint-Timestamp";
    private static final String SIGNATURE = "StableMint-Signature";

    private final ConfiguredNotificationVerifier verifier;
    private final EventPublisher events;
    private final TimeSource time;

    /**
     * Made by CDI.
     *
     * @param verifier checks each delivery with the keys in the settings
     * @param events reaches the observers of the application's modules
     * @param time measures how long an answer takes
     */
    @Inject
    public NotificationResource(ConfiguredNotificationVerifier verifier, EventPublisher events, TimeSource time) {
        this.verifier = verifier;
        this.events = events;
        this.time = time;
    }

    /** The answer, and the id of the message that was logged about it. */
    private record Result(Response answer, Optional<String> errorId) {

        static Result acknowledged() {
            return new Result(Response.noContent().build(), Optional.empty());
        }

        static Result failed(Response answer, String errorId) {
            return new Result(answer, Optional.of(errorId));
        }
    }

    /** For the proxy; public, because RESTEasy on WildFly requires a public constructor without parameters. */
    @SuppressWarnings("NullAway")
    public NotificationResource() {
        this.verifier = null;
        this.events = null;
        this.time = null;
    }

    /**
     * Verifies a delivery, publishes it to the observers, and acknowledges it.
     *
     * @param timestamps the values of {@code StableMint-Timestamp}; more than one is refused
     * @param signatures the values of {@code StableMint-Signature}; more than one is refused
     * @param body read up to 256 KiB
     * @return 204 if the application has stored the notification, 503 if it has to be delivered again; 400, 401 or 413
     *     if it is refused
     * @throws IOException if the sender stops before the body's end
     */
    @POST
    public Response receive(
            @HeaderParam(TIMESTAMP) List<String> timestamps,
            @HeaderParam(SIGNATURE) List<String> signatures,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        long startedAt = time.nanoTime();
        Result result = receive(timestamps, signatures, bytes);
        Duration duration = Duration.ofNanos(time.nanoTime() - startedAt);
        events.ofThisModule().publish(new WebhookFinished(result.answer().getStatus(), result.errorId(), duration));
        return result.answer();
    }

    private Result receive(List<String> timestamps, List<String> signatures, byte[] body) {
        try {
            return receive(single(TIMESTAMP, timestamps), single(SIGNATURE, signatures), body);
        } catch (NotificationRefusedException repeated) {
            return refuse(repeated);
        }
    }

    /** The header's value; empty if it is absent. Of two values it is not certain which one was signed. */
    private static String single(String header, List<String> values) {
        if (values.size() > 1) {
            throw new NotificationRefusedException(
                    Reason.REPEATED_HEADER,
                    "A notification has the header " + header + " " + values.size() + " times.");
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    private Result receive(String timestamp, String signature, byte[] body) {
        if (body.length > MAX_BYTES) {
            log(Level.WARNING, ErrorId.NOTIFICATION_TOO_LARGE.say("A notification has more than 256 KiB."), null);
            return Result.failed(Response.status(TOO_LARGE).build(), ErrorId.NOTIFICATION_TOO_LARGE.id());
        }
        try {
            return publish(verifier.verify(timestamp, signature, body));
        } catch (NotificationRefusedException refused) {
            return refused.reason() == Reason.TIMESTAMP
                    ? acknowledgeIfKnown(refused, timestamp, signature, body)
                    : refuse(refused);
        }
    }

    private static Result refuse(NotificationRefusedException refused) {
        log(Level.WARNING, String.valueOf(refused.getMessage()), null);
        Status status =
                switch (refused.reason()) {
                    case UNREADABLE, REPEATED_HEADER -> Status.BAD_REQUEST;
                    case SIGNATURE, TIMESTAMP -> Status.UNAUTHORIZED;
                };
        return Result.failed(Response.status(status).build(), refused.errorId());
    }

    /** Stable Mint would deliver again and again what the application has already stored. */
    private Result acknowledgeIfKnown(
            NotificationRefusedException refused, String timestamp, String signature, byte[] body) {
        try {
            return isKnown(timestamp, signature, body) ? Result.acknowledged() : refuse(refused);
        } catch (NotificationRefusedException noValidTime) {
            return refuse(refused);
        } catch (RuntimeException lookupFailed) {
            return requestRedelivery(
                    "A late notification was not acknowledged, because KnownNotifications failed;", lookupFailed);
        }
    }

    /** The sender must not get an observer's exception, and must not treat the answer as an acknowledgement. */
    private Result publish(VerifiedNotification notification) {
        try {
            events.fire(notification);
            return Result.acknowledged();
        } catch (RuntimeException notStored) {
            String what = "The notification " + notification.deduplicationKey() + " was not stored by the application;";
            return requestRedelivery(what, notStored);
        }
    }

    private static Result requestRedelivery(String what, RuntimeException why) {
        log(Level.ERROR, ErrorId.NOTIFICATION_NOT_STORED.say(what + " Stable Mint will deliver it again."), why);
        Response answer = Response.status(Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY)
                .build();
        return Result.failed(answer, ErrorId.NOTIFICATION_NOT_STORED.id());
    }

    private boolean isKnown(String timestamp, String signature, byte[] body) {
        Instance<KnownNotifications> known =
                events.beanManagerOfThisModule().createInstance().select(KnownNotifications.class);
        return known.isResolvable()
                && known.get()
                        .isKnown(verifier.verifyExceptAge(timestamp, signature, body)
                                .deduplicationKey());
    }

    private static void log(Level level, String message, @Nullable Throwable cause) {
        Logger logger = System.getLogger("io.stablemint.client");
        logger.log(level, message, cause);
    }
}
