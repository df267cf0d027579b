package io.stablemint.orders.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void hashHasTheFormatOfJakartaSecurity() {
        assertThat(PasswordHash.of("open sesame"))
                .matches("PBKDF2WithHmacSHA256:210000:[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=");
    }

    @Test
    void passwordGivesTheHash_whenDerivedWithTheParametersOfTheHash() throws GeneralSecurityException {
        String[] parts = PasswordHash.of("\u00f6ffne dich").split(":");

        assertThat(derive("\u00f6ffne dich", parts)).isEqualTo(parts[3]);
        assertThat(derive("\u00f6ffne dich ", parts)).isNotEqualTo(parts[3]);
    }

    @Test
    void everyHashHasItsOwnSalt() {
        assertThat(PasswordHash.of("same")).isNotEqualTo(PasswordHash.of("same"));
    }

    private static String derive(String password, String[] parts) throws GeneralSecurityException {
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, Integer.parseInt(parts[1]), 256);
        return Base64.getEncoder()
                .encodeToString(SecretKeyFactory.getInstance(parts[0])
                        .generateSecret(spec)
                        .getEncoded());
    }
}
