package io.stablemint.orders.web.problem;

import jakarta.ws.rs.core.Response.Status.Family;
import java.util.Arrays;

/** What can be wrong with a request, each with its HTTP status, its error id and words for people. */
public enum WebError {
    MALFORMED(
            400,
            "ORDER5001E",
            "We could not read that request",
            "Something in it is not as we expect it. Go back, check what you entered and try again."),
    NOT_SIGNED_IN(401, "ORDER5002E", "Please sign in", "This is only for people who are signed in."),
    NOT_ALLOWED(403, "ORDER5003E", "This is not for you", "You are signed in, but not with the right to do this."),
    CROSS_SITE(
            403,
            "ORDER5004E",
            "That form came from somewhere else",
            "It was not sent by a page of this shop, so we did nothing. Open the shop and try again there."),
    NOT_FOUND(
            404,
            "ORDER5005E",
            "There is nothing here",
            "The address is wrong, or what it named is gone. Links to orders work only in full, to the last character."),
    WRONG_METHOD(
            405, "ORDER5006E", "That does not work here", "This address exists, but not for what was asked of it."),
    NOT_ACCEPTABLE(
            406, "ORDER5007E", "We have no such format", "This address cannot answer in a format that was asked for."),
    TOO_LARGE(413, "ORDER5008E", "That is too much at once", "The request is larger than anything our forms send."),
    WRONG_MEDIA_TYPE(
            415,
            "ORDER5009E",
            "We do not read that format",
            "The request's Content-Type is none that this address understands."),
    REFUSED(422, "ORDER5010E", "That cannot be ordered like this", "The request was understood and cannot be met."),
    OTHER(400, "ORDER5011E", "That did not work", "The request cannot be answered as it is."),
    OUR_FAULT(
            500,
            "ORDER5012E",
            "Something broke on our side",
            "It is in our log, and your order, if you placed one, is safe. Try again in a moment."),
    UNAVAILABLE(
            503,
            "ORDER5013E",
            "Not just now",
            "A part of the shop that this needs is not available. Try again in a moment.");

    private final int status;
    private final String id;
    private final String title;
    private final String advice;

    WebError(int status, String id, String title, String advice) {
        this.status = status;
        this.id = id;
        this.title = title;
        this.advice = advice;
    }

    /** The one that tells this HTTP status. */
    static WebError ofStatus(int status) {
        return Arrays.stream(values())
                .filter(error -> error.status == status && error != OTHER)
                .findFirst()
                .orElse(Family.familyOf(status) == Family.SERVER_ERROR ? OUR_FAULT : OTHER);
    }

    public int status() {
        return status;
    }

    /** For example {@code ORDER5005E}; explained in docs/errors. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** What to do, in a sentence for people. */
    public String advice() {
        return advice;
    }
}
