package io.stablemint.benchmarks.webapp;

import io.stablemint.benchmarks.webapp.Load.Outcome;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Runs a load inside the server, and responds with its figures: {@code /run?variant=…&threads=…&millis=…}. */
@WebServlet("/run")
@SuppressWarnings("NullAway.Init") // the container injects
public class DriverServlet extends HttpServlet {

    @Inject
    Callers callers;

    @Resource
    ManagedThreadFactory threadFactory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getParameter("variant") == null) {
            response.getWriter().print("ready");
            return;
        }
        Variant variant = Variant.valueOf(request.getParameter("variant"));
        Load load = new Load(
                Integer.parseInt(request.getParameter("threads")),
                Duration.ofMillis(Long.parseLong(request.getParameter("millis"))));
        try {
            Outcome outcome = load.run(threadFactory, () -> callers.of(variant));
            response.setContentType("application/json");
            response.getWriter().print(json(outcome));
        } catch (Exception e) {
            throw new ServletException("The load of " + variant + " did not run", e);
        }
    }

    private static JsonObject json(Outcome outcome) {
        int calls = outcome.latencies().count();
        boolean any = calls > 0;
        return Json.createObjectBuilder()
                .add("calls", calls)
                .add("errors", outcome.errors().size())
                .add("lostConnections", outcome.lostConnections())
                .add(
                        "firstError",
                        outcome.errors().isEmpty()
                                ? ""
                                : outcome.errors().get(0).text())
                .add("nanos", outcome.nanos())
                .add("cpuNanos", outcome.cpuNanos())
                .add("bytes", outcome.bytes())
                .add("p50Nanos", any ? outcome.latencies().percentile(0.5).toNanos() : 0)
                .add("p99Nanos", any ? outcome.latencies().percentile(0.99).toNanos() : 0)
                .build();
    }
}
