package io.stablemint.orders.web.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads {@code orders.sign-in-key} or {@code orders.sign-in-key-file}: the secret that all servers of one shop share.
 *
 * <p>There is no default, and no key that a server makes for itself: with it, a second server would not know the customer.
 */
public final class SignInSettings {

    private static final String NAME = "orders.sign-in-key";
    private static final int SHORTEST = 32;

    private SignInSettings() {}

    /**
     * The tokens by these settings; nothing if none is set, which is a shop in which nobody can sign in.
     *
     * @param source a setting's value by its name
     * @throws IllegalStateException if what is set cannot be used
     */
    public static Optional<SignInTokens> read(Function<String, Optional<String>> source, Clock clock) {
        Optional<String> key =
                source.apply(NAME).or(() -> source.apply(NAME + "-file").map(SignInSettings::contentOf));
        return key.map(text -> new SignInTokens(checked(text.strip()), clock));
    }

    private static byte[] checked(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalStateException("ORDER5014E: " + NAME + " has " + text.length()
                    + " characters. Set it to a random text of at least " + SHORTEST
                    + ", the same on every server, for example from: openssl rand -base64 48");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String contentOf(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("ORDER5015E: " + NAME + "-file = '" + file + "' cannot be read: " + e, e);
        }
    }
}
