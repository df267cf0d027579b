package io.stablemint.sandbox.pages;

import io.stablemint.sandbox.session.Session;
import io.stablemint.sandbox.session.SessionState;
import java.util.Optional;

/** The reason why a session cannot be paid, as a text for the customer. */
enum Notice {
    UNKNOWN(404, "No such payment", "There is no payment for this link. The link may be incomplete or too old.", ""),
    EXPIRED(
            410,
            "This payment has expired",
            "Nothing has been charged. Go back to the shop to start again.",
            "exitUrl"),
    PAID(200, "Already paid", "This payment is complete. You are not charged again.", "successUrl"),
    DECLINED(
            200,
            "This payment was declined",
            "Nothing has been charged. Go back to the shop to try again.",
            "errorUrl");

    private final int status;
    private final String title;
    private final String text;
    private final String returnUrlField;

    Notice(int status, String title, String text, String returnUrlField) {
        this.status = status;
        this.title = title;
        this.text = text;
        this.returnUrlField = returnUrlField;
    }

    /** The reason why the session cannot be paid; empty if it can be paid. */
    static Optional<Notice> of(Session session, boolean expired) {
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

    /** The request field that has the URL for returning to the partner. */
    Optional<String> returnUrlField() {
        return returnUrlField.isEmpty() ? Optional.empty() : Optional.of(returnUrlField);
    }
}
