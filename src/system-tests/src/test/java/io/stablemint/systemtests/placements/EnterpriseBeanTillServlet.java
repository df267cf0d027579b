package io.stablemint.systemtests.placements;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** As {@link TillServlet}, in front of an enterprise bean of another module. */
@WebServlet("/till")
public class EnterpriseBeanTillServlet extends HttpServlet {

    @EJB
    Till till;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(till.takeOneEuro().url());
    }
}
