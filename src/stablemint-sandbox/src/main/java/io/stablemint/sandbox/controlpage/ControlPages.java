package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.pages.PageResponse;
import io.stablemint.sandbox.pages.PageTemplates;
import io.stablemint.sandbox.payment.Scenario;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.webhook.Delivery;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Renders the pages for sessions, requests and webhooks, and the answers to forms. */
public final class ControlPages {

    private final ControlData data;
    private final PageTemplates templates;

    public ControlPages(ControlData data, PageTemplates templates) {
        this.data = data;
        this.templates = templates;
    }

    Response session(UriInfo uri, String reference) {
        Session session = data.sessions().getByReference(reference);
        Map<String, Object> values = new HashMap<>();
        values.put("session", new SessionView(session, data.clock().instant()));
        values.put("webhooks", webhooksOf(reference));
        values.put("requests", requestsOf(reference));
        values.put("scenarios", Scenario.values());
        return page(uri, 200, "session", values);
    }

    Response request(UriInfo uri, long number) {
        RequestView request =
                data.log().findByNumber(number).map(RequestView::new).orElseThrow(() -> unknown("request", number));
        return page(uri, 200, "request", Map.of("request", request));
    }

    Response webhook(UriInfo uri, long number) {
        return page(uri, 200, "webhook", Map.of("webhook", new WebhookView(delivery(number))));
    }

    Delivery delivery(long number) {
        return data.deliveries().findByNumber(number).orElseThrow(() -> unknown("webhook", number));
    }

    /** The answer; if there is an error, a page that explains it. */
    Response orProblem(UriInfo uri, Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (SandboxException e) {
            boolean unknown = e.id() == ErrorId.SESSION_UNKNOWN || e.id() == ErrorId.CONTROL_ENTRY_UNKNOWN;
            int status =
                    unknown ? Response.Status.NOT_FOUND.getStatusCode() : Response.Status.BAD_REQUEST.getStatusCode();
            return page(uri, status, "problem", Map.of("message", e.reason(), "code", e.id().code()));
        }
    }

    /** A page of this package, with the values that all pages need. */
    Response page(UriInfo uri, int status, String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("root", uri.getBaseUri().getRawPath());
        Optional.ofNullable(uri.getQueryParameters().getFirst("notice"))
                .flatMap(ActionNotice::withName)
                .ifPresent(notice -> all.put("notice", notice));
        return PageResponse.live(status, templates.filled("controlpage/" + template, all));
    }

    /** After a form: the browser loads this path, so that a reload does not send the form again. */
    static Response redirect(UriInfo uri, String path, ActionNotice notice) {
        URI target = uri.getBaseUriBuilder()
                .path(path)
                .queryParam("notice", notice.name())
                .build();
        return Response.seeOther(target).header("Cache-Control", "no-store").build();
    }

    private List<WebhookView> webhooksOf(String reference) {
        return data.deliveries().findAll().stream()
                .filter(delivery -> delivery.event().session().reference().equals(reference))
                .map(WebhookView::new)
                .toList();
    }

    private List<RequestView> requestsOf(String reference) {
        return data.log().all().stream()
                .filter(entry -> entry.reference().filter(reference::equals).isPresent())
                .map(RequestView::new)
                .toList();
    }

    private static SandboxException unknown(String kind, long number) {
        return new SandboxException(
                ErrorId.CONTROL_ENTRY_UNKNOWN, "There is no " + kind + " with the number " + number + ".");
    }
}
