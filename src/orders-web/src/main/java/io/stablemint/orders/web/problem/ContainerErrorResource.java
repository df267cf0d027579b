package io.stablemint.orders.web.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/** The error page that web.xml names: for errors of the container, such as a failed authentication. Called directly, it does not exist. */
@Path("container-error")
@Dependent
public class ContainerErrorResource {

    @GET
    public void get(@Context HttpServletRequest request) {
        throw error(request);
    }

    @POST
    public void post(@Context HttpServletRequest request) {
        throw error(request);
    }

    private static WebException error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return new WebException(status instanceof Integer code ? WebError.ofStatus(code) : WebError.NOT_FOUND);
    }
}
