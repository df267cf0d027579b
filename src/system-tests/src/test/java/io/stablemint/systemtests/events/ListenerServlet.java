package io.stablemint.systemtests.events;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows what the WAR's listener heard, or has it forget. */
@WebServlet("/heard")
public class ListenerServlet extends HttpServlet {

    @Inject
    Listener listener;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(listener.heard());
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        listener.forget();
    }
}
