package io.stablemint.orders.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.DatabaseIdentityStoreDefinition;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
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
@DatabaseIdentityStoreDefinition(
        dataSourceLookup = "jdbc/orders",
        callerQuery = "select password_hash from shop_user where login = ?",
        groupsQuery = "select group_name from shop_user_group where login = ?",
        hashAlgorithm = Pbkdf2PasswordHash.class)
public class ShopAuthenticationMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    private SignInCookie cookie;

    @Inject
    private IdentityStoreHandler identityStores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedInUser> user = cookie.read(request);
        if (user.isPresent()) {
            return context.notifyContainerAboutLogin(
                    user.get().login(), user.get().groups());
        }
        return basicCredential(request)
                .map(identityStores::validate)
                .filter(result -> result.getStatus() == CredentialValidationResult.Status.VALID)
                .map(context::notifyContainerAboutLogin)
                .orElseGet(context::doNothing);
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
