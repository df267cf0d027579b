package io.stablemint.orders.web.signin;

import io.stablemint.orders.accounts.Account;
import io.stablemint.orders.web.request.CookieFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and writes the signed cookie that identifies a signed-in user on every server. */
@Dependent
public class SignInCookie {

    static final Duration VALIDITY = Duration.ofHours(8);

    private static final String NAME = "signed-in";

    private final Optional<SignInTokenCodec> codec;
    private final Clock clock;

    @Inject
    public SignInCookie(SignInSettings settings, Clock clock) {
        this.codec = settings.tokenCodec();
        this.clock = clock;
    }

    Optional<SignedInUser> read(HttpServletRequest request) {
        return codec.flatMap(decoder -> Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(token -> decoder.decode(token).stream())
                .findFirst());
    }

    /** The cookie for a user whose password is valid; empty if no sign-in key is set. */
    Optional<NewCookie> create(Account account, CookieFactory cookies) {
        SignedInUser user = new SignedInUser(
                account.login(), account.groups(), clock.instant().plus(VALIDITY));
        return codec.map(encoder -> cookies.create(NAME, encoder.encode(user), VALIDITY));
    }

    NewCookie expired(CookieFactory cookies) {
        return cookies.expired(NAME);
    }
}
