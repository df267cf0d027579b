package io.stablemint.sandbox.pages;

import io.stablemint.sandbox.payment.Scenario;
import io.stablemint.sandbox.session.Session;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Renders the checkout pages. Links are relative, so the pages work below any path. */
public final class CheckoutPages {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private final PageTemplates templates;
    private final String partnerName;

    public CheckoutPages(PageTemplates templates, String partnerName) {
        this.templates = templates;
        this.partnerName = partnerName;
    }

    /** The page on which the customer pays. */
    Response payable(Session session) {
        Map<String, Object> values = new HashMap<>();
        values.put("partner", partnerName);
        values.put("amount", Money.of(session.request()).text());
        values.put("currency", session.request().getString("currency"));
        values.put("reference", session.reference());
        session.text("websiteReference").ifPresent(text -> values.put("websiteReference", text));
        session.text("userEmail").ifPresent(text -> values.put("customer", text));
        values.put("supportUrl", url(session, "supportUrl").toASCIIString());
        values.put("validUntil", WHEN.format(session.expiresAt()));
        values.put("validUntilIso", iso(session.expiresAt()));
        values.put("action", session.id().toString());
        values.put(
                "plainAmount",
                session.request().getJsonNumber("amount").bigDecimalValue().toPlainString());
        values.put("scenarios", Scenario.values());
        return PageResponse.html(
                200,
                templates.filled("pages/checkout", values),
                url(session, "successUrl"),
                url(session, "errorUrl"),
                url(session, "exitUrl"));
    }

    /** The page that says why the session cannot be paid. */
    Response notice(Notice notice, Session session, int status, String root) {
        Map<String, Object> values = values(notice, root);
        notice.returnUrlField()
                .ifPresent(field -> values.put("returnUrl", url(session, field).toASCIIString()));
        values.put("partner", partnerName);
        values.put("reference", session.reference());
        return PageResponse.html(status, templates.filled("pages/notice", values));
    }

    /** The page for a link that belongs to no session. */
    Response unknown(String root) {
        return PageResponse.html(
                Notice.UNKNOWN.status(), templates.filled("pages/notice", values(Notice.UNKNOWN, root)));
    }

    static URI url(Session session, String field) {
        return URI.create(session.request().getString(field));
    }

    private static Map<String, Object> values(Notice notice, String root) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", notice.title());
        values.put("text", notice.text());
        values.put("root", root);
        return values;
    }

    private static String iso(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant);
    }
}
