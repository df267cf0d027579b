package io.stablemint.orders.web.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes and reads the cookie's text: {@code login~group.group~seconds~signature}, signed with HMAC-SHA256.
 *
 * <p>A text that {@link #read} accepts was written by a server with the same key, and is not out of date. It cannot be called back:
 * signing out removes it from the browser, a new key ends all.
 */
public final class SignInTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SEPARATOR = "~";
    private static final int LONGEST = 512;

    private final SecretKeySpec key;
    private final Clock clock;

    /**
     * Signs with this key.
     *
     * @param key secret, at least 32 bytes
     */
    public SignInTokens(byte[] key, Clock clock) {
        if (key.length < 32) {
            throw new IllegalArgumentException(
                    "A key for signing sign-ins has at least 32 bytes; got " + key.length + ".");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.clock = clock;
    }

    String write(SignedIn who) {
        String content = String.join(
                SEPARATOR,
                who.login(),
                String.join(".", who.sortedGroups()),
                Long.toString(who.until().getEpochSecond()));
        return content + SEPARATOR + signature(content);
    }

    Optional<SignedIn> read(String text) {
        int end = text.lastIndexOf(SEPARATOR);
        if (end < 0 || text.length() > LONGEST || !isSignature(text.substring(end + 1), text.substring(0, end))) {
            return Optional.empty();
        }
        String[] parts = text.split(SEPARATOR, -1);
        Set<String> groups = parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split("\\.", -1));
        SignedIn who = new SignedIn(parts[0], groups, Instant.ofEpochSecond(Long.parseLong(parts[2])));
        return Optional.of(who).filter(it -> clock.instant().isBefore(it.until()));
    }

    private boolean isSignature(String claimed, String content) {
        return MessageDigest.isEqual(bytes(claimed), bytes(signature(content)));
    }

    private String signature(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // The first words keep this signature from meaning anything elsewhere, should the key ever be used twice.
            byte[] signature = mac.doFinal(bytes("shop sign-in 1" + SEPARATOR + content));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
