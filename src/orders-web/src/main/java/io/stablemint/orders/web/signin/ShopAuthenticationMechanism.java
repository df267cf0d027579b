package io.stablemint.orders.web.signin;

import io.stablemint.orders.accounts.Account;
import io.stablemint.orders.accounts.SignInService;
import io.stablemint.orders.accounts.SignInService.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Authenticates requests by the signed cookie, and API calls also by HTTP Basic authentication.
 *
 * <p>It never rejects a request: each resource checks itself whether the user is allowed. The decision not to use the container's form
 * login is explained in docs/decisions/sign-in-without-server-memory.md.
 */
@ApplicationScoped
public class ShopAuthenticationMechanism implements HttpAuthenticationMechanism {

    /** The request attribute with the {@link RetryLater} of a Basic credential that was not compared. */
    static final String RETRY_LATER = "io.stablemint.orders.retry-later";

    private static final String BASIC = "Basic ";

    @Inject
    private SignInCookie cookie;

    @Inject
    private SignInService signIns;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedInUser> user = cookie.read(request);
        if (user.isPresent()) {
            return context.notifyContainerAboutLogin(
                    user.get().login(), user.get().groups());
        }
        return basicCredential(request)
                .flatMap(credential -> account(credential, request))
                .map(account -> context.notifyContainerAboutLogin(account.login(), account.groups()))
                .orElseGet(context::doNothing);
    }

    private Optional<Account> account(BasicAuthenticationCredential credential, HttpServletRequest request) {
        Result result =
                signIns.signIn(credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr());
        if (result instanceof Result.TooManyTries tooMany) {
            request.setAttribute(RETRY_LATER, new RetryLater(tooMany.pause()));
        }
        return result instanceof Result.SignedIn signedIn ? Optional.of(signedIn.account()) : Optional.empty();
    }

    // Only for the API: a browser stores Basic credentials and sends them by itself, also with requests of other sites'
    // pages.
    private static Optional<BasicAuthenticationCredential> basicCredential(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return api && header != null && header.startsWith(BASIC)
                ? parse(header.substring(BASIC.length()))
                : Optional.empty();
    }

    private static Optional<BasicAuthenticationCredential> parse(String encoded) {
        try {
            return Optional.of(new BasicAuthenticationCredential(encoded));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
