package io.stablemint.orders.web.problem;

import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;

/** Status 422 with the reason phrase of RFC 9110, section 15.5.21. {@code Response.Status} does not have it. */
enum UnprocessableContent implements StatusType {
    STATUS;

    @Override
    public int getStatusCode() {
        return 422;
    }

    @Override
    public Family getFamily() {
        return Family.CLIENT_ERROR;
    }

    @Override
    public String getReasonPhrase() {
        return "Unprocessable Content";
    }
}
