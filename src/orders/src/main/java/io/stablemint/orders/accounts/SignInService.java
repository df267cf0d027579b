package io.stablemint.orders.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs users in by their password, within the limits on attempts. */
@Dependent
public class SignInService {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]{1,100}");

    /** Compared when there is no such account, so that the answer takes as long. */
    private static final String HASH_OF_NOBODY = PasswordHash.ofNobody();

    private final AccountRepository accounts;
    private final SignInLimiter limiter;

    @Inject
    SignInService(AccountRepository accounts, SignInLimiter limiter) {
        this.accounts = accounts;
        this.limiter = limiter;
    }

    /** What came of a password attempt. */
    public sealed interface Result {

        record SignedIn(Account account) implements Result {}

        /** There is no such account, or the password is wrong: the caller must not say which. */
        record WrongPassword() implements Result {}

        /** The password was not compared. */
        record TooManyTries(Duration pause) implements Result {}
    }

    /**
     * Compares the password.
     *
     * @param login as the user typed it
     * @param address the address that the request came from
     */
    public Result signIn(String login, String password, String address) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        SignInOrigin origin = SignInOrigin.of(name, address);
        Optional<Duration> wait = limiter.take(origin);
        if (wait.isPresent()) {
            return new Result.TooManyTries(wait.get());
        }
        if (!isPasswordOf(name, password)) {
            return new Result.WrongPassword();
        }
        limiter.succeeded(origin);
        return new Result.SignedIn(accounts.get(name));
    }

    private boolean isPasswordOf(String name, String password) {
        Optional<String> hash = LOGIN.matcher(name).matches() ? accounts.passwordHash(name) : Optional.empty();
        return PasswordHash.matches(password, hash.orElse(HASH_OF_NOBODY)) && hash.isPresent();
    }
}
