package io.stablemint.orders.web.problem;

import jakarta.ws.rs.core.Response.Status.Family;
import java.util.Arrays;

/** The errors that the web application can answer, each with its HTTP status, error id, and a title and advice to show to users. */
public enum WebError {
    BAD_REQUEST(
            400,
            "ORDER5001E",
            "The request could not be read",
            "Part of the request is missing or has the wrong format. Go back, check your input and try again."),
    UNAUTHENTICATED(401, "ORDER5002E", "Please sign in", "You can see this only when you are signed in."),
    FORBIDDEN(403, "ORDER5003E", "You are not allowed to do this", "Your account does not have the right to do this."),
    CROSS_SITE_REQUEST(
            403,
            "ORDER5004E",
            "The form was sent from another site",
            "A page of another site sent this form, so nothing was changed. Open the shop and try again there."),
    NOT_FOUND(
            404,
            "ORDER5005E",
            "Page not found",
            "The address is wrong, or the page no longer exists. A link to an order works only if it is complete."),
    METHOD_NOT_ALLOWED(
            405,
            "ORDER5006E",
            "Method not allowed",
            "This address exists, but it does not support the request's method."),
    NOT_ACCEPTABLE(
            406,
            "ORDER5007E",
            "Format not available",
            "This address cannot answer in a format that the request accepts."),
    CONFLICT(
            409,
            "ORDER5901E",
            "It was changed meanwhile",
            "Somebody else, or the system, changed this after you opened the page. Nothing was done. Open it again and decide anew."),
    CONTENT_TOO_LARGE(
            413, "ORDER5008E", "The request is too large", "The request's body is larger than the shop accepts."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "ORDER5009E", "Format not supported", "This address does not support the request's Content-Type."),
    UNPROCESSABLE_CONTENT(
            422, "ORDER5010E", "This is not possible", "The request was understood, but it cannot be carried out."),
    TOO_MANY_REQUESTS(
            429,
            "ORDER5801E",
            "Too many attempts",
            "There were too many attempts with a wrong password. Wait for the time in Retry-After, then try again."),
    OTHER_CLIENT_ERROR(400, "ORDER5011E", "The request was rejected", "The server cannot answer this request."),
    INTERNAL_ERROR(
            500,
            "ORDER5012E",
            "An error occurred in the shop",
            "The error is in our log. If you placed an order, it is saved. Try again in a moment."),
    SERVICE_UNAVAILABLE(
            503,
            "ORDER5013E",
            "Not available at the moment",
            "A part of the shop is not available at the moment. Try again later."),
    TEMPORARY_FAILURE(
            503,
            "ORDER6102E",
            "Please try again in a moment",
            "The shop's database does not answer at the moment. Reload this page in a few seconds. If you sent an order, it is placed and"
                    + " paid only once, even if you send it again."),
    OVERLOADED(
            503,
            "ORDER6103E",
            "Many customers are ordering at the moment",
            "This request changed nothing. Reload this page in a few seconds to send your order again; it is placed and paid only"
                    + " once.");

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

    /** The error for an HTTP status of 400 or more. */
    static WebError ofStatus(int status) {
        return Arrays.stream(values())
                .filter(error -> error.status == status && error != OTHER_CLIENT_ERROR)
                .findFirst()
                .orElse(Family.familyOf(status) == Family.SERVER_ERROR ? INTERNAL_ERROR : OTHER_CLIENT_ERROR);
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** For example {@code ORDER5005E}; explained in docs/errors. */
    public String id() {
        return id;
    }

    /** Whether the same request can succeed within seconds. */
    boolean isTemporary() {
        return this == TEMPORARY_FAILURE || this == OVERLOADED;
    }

    public String title() {
        return title;
    }

    /** What the user can do, in a sentence or two. */
    public String advice() {
        return advice;
    }
}
