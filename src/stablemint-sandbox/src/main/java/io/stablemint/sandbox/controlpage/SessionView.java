package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.pages.Money;
import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionState;
import java.time.Instant;

/** A session as the control page shows it. */
public record SessionView(Session session, Instant now) {

    public String reference() {
        return session.reference();
    }

    /** The partner's own reference; empty if it sent none. */
    public String partnerReference() {
        return session.text("websiteReference").orElse("");
    }

    public String idempotencyKey() {
        return session.idempotencyKey().orElse("");
    }

    public String customer() {
        return session.text("userEmail").orElse("");
    }

    public String operation() {
        return "POST /" + session.operation().path();
    }

    /** Empty for an embedded session without an amount. */
    public String amount() {
        return session.request().containsKey("amount")
                ? Money.of(session.request()).text()
                : "";
    }

    /** The amount as a number, for an input. */
    public String plainAmount() {
        return session.request().containsKey("amount")
                ? session.request().getJsonNumber("amount").bigDecimalValue().toPlainString()
                : "1";
    }

    public String state() {
        return expired()
                ? "Expired"
                : switch (session.state()) {
                    case CREATED -> "Created";
                    case OPENED -> "Opened";
                    case PAID -> "Paid";
                    case DECLINED -> "Declined";
                    case WITHDRAWN -> "Withdrawn";
                };
    }

    /** The class of the state's badge. */
    public String tone() {
        return switch (session.state()) {
            case PAID, WITHDRAWN -> "good";
            case DECLINED -> "bad";
            case CREATED, OPENED -> expired() ? "bad" : "waiting";
        };
    }

    public boolean payable() {
        return !session.state().isFinal() && !expired();
    }

    public boolean payableLate() {
        return expired() || session.state() == SessionState.DECLINED;
    }

    public TimeView created() {
        return new TimeView(session.createdAt());
    }

    public TimeView expires() {
        return new TimeView(session.expiresAt());
    }

    /** The URL of the checkout page; empty if the operation has none. */
    public String checkoutUrl() {
        return session.answer().getString("url", "");
    }

    public String request() {
        return PrettyJson.text(session.request());
    }

    public String answer() {
        return PrettyJson.text(session.answer());
    }

    private boolean expired() {
        return !session.state().isFinal() && session.isExpiredAt(now);
    }
}
