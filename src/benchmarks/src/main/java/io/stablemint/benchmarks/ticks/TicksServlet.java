package io.stablemint.benchmarks.ticks;

import io.stablemint.orders.jobs.Job;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Each job ticks once, one after the other: answers the sum of their times, and how many rows they found due. */
@WebServlet("/run")
@SuppressWarnings("NullAway.Init") // the container injects
public class TicksServlet extends HttpServlet {

    @Inject
    @Any
    Instance<Job> jobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long start = System.nanoTime();
        int due = 0;
        int ticked = 0;
        for (Job job : jobs) {
            due += job.tick().claimed();
            ticked++;
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("nanos", System.nanoTime() - start)
                .add("jobs", ticked)
                .add("due", due);
        response.setContentType("application/json");
        response.getWriter().print(json.build());
    }
}
