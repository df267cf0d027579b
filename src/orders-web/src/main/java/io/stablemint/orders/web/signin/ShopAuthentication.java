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
 * Tells the container who is calling: on pages by the signed cookie, on the operators' calls by user and password as well.
 *
 * <p>It never demands anything: who may not see something is told so by that something. Why not the container's own form login: see
 * docs/decisions/sign-in-without-server-memory.md.
 */
@ApplicationScoped
@DatabaseIdentityStoreDefinition(
        dataSourceLookup = "jdbc/orders",
        callerQuery = "select password_hash from shop_user where login = ?",
        groupsQuery = "select group_name from shop_user_group where login = ?",
        hashAlgorithm = Pbkdf2PasswordHash.class)
public class ShopAuthentication implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    private SignInCookie cookie;

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> known = cookie.read(request);
        if (known.isPresent()) {
            return context.notifyContainerAboutLogin(
                    known.get().login(), known.get().groups());
        }
        return basic(request)
                .map(stores::validate)
                .filter(result -> result.getStatus() == CredentialValidationResult.Status.VALID)
                .map(context::notifyContainerAboutLogin)
                .orElseGet(context::doNothing);
    }

    // Only where programs call: a browser that remembers a password by itself could be made to use it by others.
    private static Optional<BasicAuthenticationCredential> basic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean programs = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return programs && header != null && header.startsWith(BASIC)
                ? read(header.substring(BASIC.length()))
                : Optional.empty();
    }

    private static Optional<BasicAuthenticationCredential> read(String encoded) {
        try {
            return Optional.of(new BasicAuthenticationCredential(encoded));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
