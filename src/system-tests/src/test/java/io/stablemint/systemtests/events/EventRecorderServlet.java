package io.stablemint.systemtests.events;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Returns the events that the WAR's recorder has, or clears them. */
@WebServlet("/events")
public class EventRecorderServlet extends HttpServlet {

    @Inject
    EventRecorder recorder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(recorder.events());
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        recorder.clear();
    }
}
