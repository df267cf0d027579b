package io.stablemint.sandbox.pages;

import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionState;
import java.util.Optional;

/** Why there is nothing to pay here. */
enum Notice {
    UNKNOWN(
            404,
            "No such payment",
            "This link belongs to no payment that we know. It may be mistyped or very old.",
            ""),
    EXPIRED(
            410,
            "This payment has expired",
            "Nothing has been charged. Go back to the shop to start again.",
            "exitUrl"),
    PAID(200, "Already paid", "This payment is complete. Nothing further is charged.", "successUrl"),
    DECLINED(
            200,
            "This payment was declined",
            "Nothing has been charged. Go back to the shop to try again.",
            "errorUrl");

    private final int status;
    private final String title;
    private final String text;
    private final String wayBack;

    Notice(int status, String title, String text, String wayBack) {
        this.status = status;
        this.title = title;
        this.text = text;
        this.wayBack = wayBack;
    }

    /** What a visitor of the page is told; empty if the session can be paid. */
    static Optional<Notice> about(Session session, boolean expired) {
        if (session.state() == SessionState.PAID) {
            return Optional.of(PAID);
        }
        if (session.state() == SessionState.DECLINED) {
            return Optional.of(DECLINED);
        }
        return expired ? Optional.of(EXPIRED) : Optional.empty();
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    /** The request field with the URL that leads on from here. */
    Optional<String> wayBack() {
        return wayBack.isEmpty() ? Optional.empty() : Optional.of(wayBack);
    }
}
