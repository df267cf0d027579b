package io.stablemint.systemtests.placements;

import io.stablemint.client.error.StableMintException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with the checkout URL, or with 502 and the exception that the client threw. */
@WebServlet("/payments")
public class PaymentServlet extends HttpServlet {

    @Inject
    PaymentService payments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        try {
            response.getWriter().print(payments.createSession().url());
        } catch (StableMintException e) {
            response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
            response.getWriter().print(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
