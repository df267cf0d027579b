package io.stablemint.servertests.application;

import io.stablemint.client.error.StableMintException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with the session's reference, or with 502 and the client's exception. */
@WebServlet("/checkout")
public class CheckoutServlet extends HttpServlet {

    @Inject
    Payments payments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        try {
            response.getWriter().print(payments.start(request.getParameter("order"), request.getParameter("merchant")));
        } catch (StableMintException e) {
            response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
            response.getWriter().print(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
