package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.session.Session;
import java.time.Instant;
import java.util.UUID;

/** An event of a session that is sent to the partner as a webhook. */
public record WebhookEvent(UUID id, String type, Session session, Instant at) {}
