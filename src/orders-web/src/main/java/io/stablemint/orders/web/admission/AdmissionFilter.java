package io.stablemint.orders.web.admission;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Counts the checkouts of this server. One that the limit does not admit is marked, and {@link OverloadFilter} rejects it. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class AdmissionFilter implements Filter {

    static final String REJECTED = AdmissionFilter.class.getName() + ".rejected";

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    CheckoutLimit limit;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI().substring(http.getContextPath().length());
        if (!CheckoutLimit.isCheckout(http.getMethod(), path)) {
            chain.doFilter(request, response);
        } else if (limit.tryEnter()) {
            try {
                chain.doFilter(request, response);
            } finally {
                limit.leave();
            }
        } else {
            request.setAttribute(REJECTED, true);
            chain.doFilter(request, response);
        }
    }
}
