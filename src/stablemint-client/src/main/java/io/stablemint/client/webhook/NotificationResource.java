package io.stablemint.client.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** The endpoint that Stable Mint calls. Name it in your {@code Application}; resources in EAR/lib are not found by scanning. */
@Path("stablemint/notifications")
@RequestScoped
public class NotificationResource {}
