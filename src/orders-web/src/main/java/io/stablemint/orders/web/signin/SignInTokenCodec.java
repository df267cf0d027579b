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
 * Encodes and decodes the cookie's token: {@code login~group.group~seconds~signature}, signed with HMAC-SHA256.
 *
 * <p>A token that {@link #decode} accepts was signed by a server with the same key and has not expired. A single token cannot be revoked:
 * signing out deletes the cookie in the browser, and a new key makes all tokens invalid.
 */
public final class SignInTokenCodec {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SEPARATOR = "~";
    private static final int MAX_LENGTH = 512;

    private final SecretKeySpec key;
    private final Clock clock;

    /**
     * A codec for this key.
     *
     * @param key secret, at least 32 bytes
     */
    public SignInTokenCodec(byte[] key, Clock clock) {
        if (key.length < 32) {
            throw new IllegalArgumentException(
                    "The sign-in key must have at least 32 bytes; it has " + key.length + ".");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.clock = clock;
    }

    String encode(SignedInUser user) {
        String content = String.join(
                SEPARATOR,
                user.login(),
                String.join(".", user.sortedGroups()),
                Long.toString(user.expiresAt().getEpochSecond()));
        return content + SEPARATOR + signature(content);
    }

    Optional<SignedInUser> decode(String token) {
        int end = token.lastIndexOf(SEPARATOR);
        if (end < 0 || token.length() > MAX_LENGTH || !isSigned(token.substring(0, end), token.substring(end + 1))) {
            return Optional.empty();
        }
        String[] parts = token.split(SEPARATOR, -1);
        Set<String> groups = parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split("\\.", -1));
        SignedInUser user = new SignedInUser(parts[0], groups, Instant.ofEpochSecond(Long.parseLong(parts[2])));
        return Optional.of(user).filter(decoded -> clock.instant().isBefore(decoded.expiresAt()));
    }

    private boolean isSigned(String content, String signature) {
        return MessageDigest.isEqual(bytes(signature), bytes(signature(content)));
    }

    private String signature(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // Domain separation: the prefix makes the signature useless elsewhere if the key is used for another
            // purpose too.
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
