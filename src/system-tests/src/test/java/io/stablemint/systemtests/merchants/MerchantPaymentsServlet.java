package io.stablemint.systemtests.merchants;

import io.stablemint.client.error.StableMintException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /payments?as=<merchant>&by=<bean>} answers with the checkout URL, or with 502 and what the client threw. */
@WebServlet("/payments")
public class MerchantPaymentsServlet extends HttpServlet {

    @Inject
    CdiMerchantPayments plain;

    @Inject
    TransactionalMerchantPayments transactional;

    @Inject
    EjbMerchantPayments enterprise;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        try {
            response.getWriter().print(payments(request.getParameter("by")).createSession(request.getParameter("as")));
        } catch (StableMintException | EJBException failure) {
            Throwable thrown = failure instanceof EJBException wrapper ? wrapper.getCausedByException() : failure;
            response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
            response.getWriter().print(thrown.getClass().getSimpleName() + " " + thrown.getMessage());
        }
    }

    private MerchantPayments payments(String bean) {
        return switch (bean) {
            case "plain" -> plain;
            case "transactional" -> transactional::createSession;
            case "enterprise" -> enterprise::createSession;
            default -> throw new IllegalArgumentException(bean);
        };
    }
}
