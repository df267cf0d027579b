package io.stablemint.liberty.feature;

import java.util.Optional;
import java.util.function.Function;

/**
 * Reads Open Liberty's passwords, whose text is hidden, and decodes {@code {xor}} and {@code {aes}}. By reflection, because the
 * classes of Open Liberty's SPI are in no Maven repository.
 */
final class Password {

    /** Empty for a password that cannot be decoded. */
    static final Function<Object, Optional<String>> DECODER = Password::decoded;

    private Password() {}

    private static Optional<String> decoded(Object password) {
        try {
            char[] encoded = (char[]) password.getClass().getMethod("getChars").invoke(password);
            Object text = Class.forName("com.ibm.websphere.crypto.PasswordUtil")
                    .getMethod("passwordDecode", String.class)
                    .invoke(null, new String(encoded));
            return Optional.ofNullable(text).map(Object::toString);
        } catch (ReflectiveOperationException otherServer) {
            throw new IllegalStateException("This version of Open Liberty has other passwords", otherServer);
        }
    }
}
