package io.stablemint.benchmarks.webapp;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /call} makes one call through the facade on the request's thread, as an application does; 502 if it fails. */
@WebServlet("/call")
@SuppressWarnings("NullAway.Init") // the container injects
public class CallServlet extends HttpServlet {

    @Inject
    Callers callers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        try (Caller facade = callers.of(Variant.FACADE_CORRETTO)) {
            response.getWriter().print(facade.call());
        } catch (Exception e) {
            response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
            response.getWriter().print(e);
        }
    }
}
