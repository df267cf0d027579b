package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.session.Session;
import java.time.Instant;
import java.util.UUID;

/** Something that happened to a session and that the partner is told about. */
public record WebhookEvent(UUID id, String type, Session session, Instant at) {}
