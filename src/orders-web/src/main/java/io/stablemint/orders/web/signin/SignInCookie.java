package io.stablemint.orders.web.signin;

import io.stablemint.orders.web.visit.CookieRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie by which a signed-in customer is known to every server. */
@Dependent
public class SignInCookie {

    static final Duration GOOD_FOR = Duration.ofHours(8);

    private static final String NAME = "signed-in";

    private final Optional<SignInTokens> tokens;
    private final Clock clock;

    @Inject
    public SignInCookie(SignInKeeper keeper, Clock clock) {
        this.tokens = keeper.tokens();
        this.clock = clock;
    }

    Optional<SignedIn> read(HttpServletRequest request) {
        return tokens.flatMap(readable -> Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(text -> readable.read(text).stream())
                .findFirst());
    }

    /** The cookie for somebody who has just shown the right password; nothing if this shop has no key for it. */
    Optional<NewCookie> write(CredentialValidationResult valid, CookieRules rules) {
        SignedIn who = new SignedIn(
                valid.getCallerPrincipal().getName(),
                valid.getCallerGroups(),
                clock.instant().plus(GOOD_FOR));
        return tokens.map(usable -> rules.keep(NAME, usable.write(who), GOOD_FOR));
    }

    NewCookie forget(CookieRules rules) {
        return rules.forget(NAME);
    }
}
