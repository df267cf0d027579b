package io.stablemint.orders.web.request;

import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.web.language.Language;
import io.stablemint.orders.web.language.ReaderLocale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.security.Principal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the resources need from the current HTTP request: the basket, the signed-in user, the language and the context path. */
@Dependent
public class RequestContext {

    private static final String LANGUAGE_COOKIE = "language";
    private static final Duration LANGUAGE_MAX_AGE = Duration.ofDays(365);

    private final HttpServletRequest request;

    /**
     * Created by CDI.
     *
     * @param request the container's proxy, which always delegates to the current request
     */
    @Inject
    public RequestContext(HttpServletRequest request) {
        this.request = request;
    }

    /** The basket from the request's cookie. */
    public Basket basket() {
        return BasketCookie.read(cookie(BasketCookie.NAME));
    }

    /** The cookie that stores this basket in the browser. */
    public NewCookie basketCookie(Basket basket) {
        return new BasketCookie(cookieFactory()).write(basket);
    }

    /** The signed-in user's login name; empty for a guest. */
    public Optional<String> signedInUser() {
        return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    /** The address that the request came from, as the server reports it: behind a proxy, what the proxy says about it. */
    public String remoteAddress() {
        return request.getRemoteAddr();
    }

    /** Whether the user is signed in and has this role. */
    public boolean hasRole(String role) {
        return request.isUserInRole(role);
    }

    /** The first part of every link's path, such as {@code /shop}; empty if the shop is at the server's root. */
    public String contextPath() {
        return request.getContextPath();
    }

    /** The locale of the pages for this reader. */
    public Locale locale() {
        return ReaderLocale.select(
                cookie(LANGUAGE_COOKIE), Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The cookie that stores the chosen language in the browser. */
    public NewCookie languageCookie(Language language) {
        return cookieFactory().create(LANGUAGE_COOKIE, language.tag(), LANGUAGE_MAX_AGE);
    }

    /** The address of the current page, or of a page near it if it answers a form; relative to the context root. */
    public PageAddress pageAddress() {
        boolean error = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        return error
                ? PageAddress.FRONT
                : PageAddress.ofRequest(
                        request.getMethod(),
                        request.getRequestURI()
                                .substring(request.getContextPath().length()),
                        Optional.ofNullable(request.getQueryString()));
    }

    /**
     * A 303 redirect to one of the shop's pages, so that a reload does not send a form again. The address is relative, because behind a
     * proxy the server does not know the host name that the browser used.
     *
     * @param path relative to the context root, starting with a slash
     */
    public Response.ResponseBuilder seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, contextPath() + path);
    }

    public CookieFactory cookieFactory() {
        return new CookieFactory(request.getContextPath(), request.isSecure());
    }

    private Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
