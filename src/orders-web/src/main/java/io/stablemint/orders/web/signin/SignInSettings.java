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
 * The setting {@code orders.sign-in-key} or {@code orders.sign-in-key-file}: the secret that all servers of one shop share.
 *
 * <p>There is no default and no generated key: a second server could not read the cookies that were signed with it.
 *
 * @param tokenCodec signs with the key; empty if no key is set, then users cannot sign in
 */
public record SignInSettings(Optional<SignInTokenCodec> tokenCodec) {

    private static final String NAME = "orders.sign-in-key";
    private static final int MIN_LENGTH = 32;

    /**
     * Reads the setting.
     *
     * @param source a setting's value by its name
     * @throws IllegalStateException if the key is too short
     * @throws UncheckedIOException if the key's file cannot be read
     */
    public static SignInSettings read(Function<String, Optional<String>> source, Clock clock) {
        Optional<String> key =
                source.apply(NAME).or(() -> source.apply(NAME + "-file").map(SignInSettings::contentOf));
        return new SignInSettings(key.map(text -> new SignInTokenCodec(validKey(text.strip()), clock)));
    }

    private static byte[] validKey(String text) {
        if (text.length() < MIN_LENGTH) {
            throw new IllegalStateException("ORDER5014E: " + NAME + " has " + text.length()
                    + " characters. Set it to a random text of at least " + MIN_LENGTH
                    + " characters, the same on every server, for example from: openssl rand -base64 48");
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
