package io.stablemint.client.events;

import java.time.Duration;
import java.util.Optional;

/**
 * A delivery of a notification was answered. A CDI event for metrics and audit, without secrets and personal data.
 *
 * @param status the HTTP status of the answer: 204 if the application has stored the notification
 * @param errorId the id of the logged message, for example {@code STMNT1601E}; empty for an acknowledged delivery
 * @param duration from the end of the body to the answer
 */
public record WebhookFinished(int status, Optional<String> errorId, Duration duration) {}
