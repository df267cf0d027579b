package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.webhook.DeliveryState;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The front page: the latest sessions, requests and webhooks, the fault scripts and the clock. */
public final class OverviewPage {

    /** Enough for a test by hand; the control API lists more. */
    private static final int MOST_ROWS = 20;

    private final ControlData data;
    private final ControlPages pages;

    public OverviewPage(ControlData data, ControlPages pages) {
        this.data = data;
        this.pages = pages;
    }

    Response page(UriInfo uri, String query) {
        return page(uri, 200, query, Map.of());
    }

    /** The page after a script that cannot be used; its text stays in the form. */
    Response withScriptProblem(UriInfo uri, String script, String problem) {
        return page(
                uri,
                Response.Status.BAD_REQUEST.getStatusCode(),
                "",
                Map.of("script", script, "scriptProblem", problem));
    }

    private Response page(UriInfo uri, int status, String query, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>();
        values.put("query", query);
        values.put("baseUrl", uri.getBaseUri().toString());
        values.put(
                "webhookUrl",
                data.settings().webhook().url().map(Object::toString).orElse(""));
        values.put("clock", ClockView.of(data.clock()));
        addSessions(values, query.strip());
        addRequests(values);
        addWebhooks(values);
        values.put("faults", data.faults().active().stream().map(FaultView::new).toList());
        values.put("examples", FaultExample.ALL);
        values.put("script", FaultExample.ALL.get(0).script());
        values.putAll(more);
        return pages.page(uri, status, "overview", values);
    }

    private void addSessions(Map<String, Object> values, String query) {
        Instant now = data.clock().instant();
        List<Session> found = data.sessions().findAll().stream()
                .filter(session -> matches(session, query))
                .toList();
        values.put("sessionCount", found.size());
        values.put(
                "sessions",
                found.stream()
                        .limit(MOST_ROWS)
                        .map(session -> new SessionView(session, now))
                        .toList());
    }

    private static boolean matches(Session session, String query) {
        return query.isEmpty()
                || session.reference().contains(query)
                || session.text("websiteReference")
                        .filter(text -> text.contains(query))
                        .isPresent()
                || session.idempotencyKey().filter(key -> key.contains(query)).isPresent();
    }

    private void addRequests(Map<String, Object> values) {
        values.put("requestCount", data.log().count());
        values.put(
                "requests",
                data.log().all().stream().limit(MOST_ROWS).map(RequestView::new).toList());
    }

    private void addWebhooks(Map<String, Object> values) {
        Map<DeliveryState, Long> counts = data.deliveries().counts();
        values.put(
                "webhookCount",
                counts.values().stream().mapToLong(Long::longValue).sum());
        values.put("webhooksDelivered", counts.getOrDefault(DeliveryState.DELIVERED, 0L));
        values.put(
                "webhooksWaiting",
                counts.getOrDefault(DeliveryState.PENDING, 0L) + counts.getOrDefault(DeliveryState.FAILED, 0L));
        values.put(
                "webhooks",
                data.deliveries().findAll().stream()
                        .limit(MOST_ROWS)
                        .map(WebhookView::new)
                        .toList());
    }
}
