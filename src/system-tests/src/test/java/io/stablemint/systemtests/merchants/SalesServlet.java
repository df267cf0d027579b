package io.stablemint.systemtests.merchants;

import io.stablemint.client.error.StableMintException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /sales?as=<merchant>&by=<bean>} answers with the checkout URL, or with 502 and what the client threw. */
@WebServlet("/sales")
public class SalesServlet extends HttpServlet {

    @Inject
    PlainSales plain;

    @Inject
    TransactionalSales transactional;

    @Inject
    EnterpriseSales enterprise;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        try {
            response.getWriter().print(sales(request.getParameter("by")).sellAs(request.getParameter("as")));
        } catch (StableMintException | EJBException failure) {
            Throwable thrown = failure instanceof EJBException wrapper ? wrapper.getCausedByException() : failure;
            response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
            response.getWriter().print(thrown.getClass().getSimpleName() + " " + thrown.getMessage());
        }
    }

    private Sales sales(String bean) {
        return switch (bean) {
            case "plain" -> plain;
            case "transactional" -> transactional::sellAs;
            case "enterprise" -> enterprise::sellAs;
            default -> throw new IllegalArgumentException(bean);
        };
    }
}
