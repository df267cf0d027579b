package io.stablemint.orders.web.visit;

import io.stablemint.orders.ordering.Basket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The current request, as far as pages care. */
@Dependent
public class Visit {

    private final HttpServletRequest request;

    /** Takes the container's proxy, which always is the current request. */
    @Inject
    public Visit(HttpServletRequest request) {
        this.request = request;
    }

    /** What the visitor wants to buy. */
    public Basket basket() {
        return BasketCookie.read(cookie(BasketCookie.NAME));
    }

    /** Sets the basket to this from now on. */
    public NewCookie keep(Basket basket) {
        return new BasketCookie(cookieRules()).write(basket);
    }

    /** The login name under which the visitor signed in. */
    public Optional<String> signedInAs() {
        return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    /** The path in front of every link, such as {@code /shop}; empty at the server's root. */
    public String contextPath() {
        return request.getContextPath();
    }

    /**
     * A 303 to one of our own pages: the browser shows that instead, and reloading it sends no form again. The address is relative,
     * since only the browser knows by which name it reached us.
     *
     * @param path below the context root, with its slash
     */
    public Response.ResponseBuilder seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, contextPath() + path);
    }

    public CookieRules cookieRules() {
        return new CookieRules(request.getContextPath(), request.isSecure());
    }

    private Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
