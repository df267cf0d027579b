package io.stablemint.benchmarks.control;

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

/** Runs each job once, one after the other; responds with the sum of their times, and how many rows were due. */
@WebServlet("/jobs")
@SuppressWarnings("NullAway.Init") // the container injects
public class JobsServlet extends HttpServlet {

    @Inject
    @Any
    Instance<Job> jobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long start = System.nanoTime();
        int due = 0;
        int run = 0;
        for (Job job : jobs) {
            due += job.run().claimed();
            run++;
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("nanos", System.nanoTime() - start)
                .add("jobs", run)
                .add("due", due);
        response.setContentType("application/json");
        response.getWriter().print(json.build());
    }
}
