package io.stablemint.client.signing;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** Opens PKCS#8 keys that are encrypted with a password (RFC 5958, PBES1 and PBES2 as far as the JDK knows them). */
final class EncryptedKey {

    private EncryptedKey() {}

    static byte[] open(byte[] der, @Nullable Secret password) {
        if (password == null) {
            throw new UnusableKeyException("is encrypted, and there is no password for it; set one");
        }
        try {
            return decrypt(new EncryptedPrivateKeyInfo(der), password);
        } catch (GeneralSecurityException | IOException wrong) {
            throw new UnusableKeyException(
                    "is encrypted and does not open; check the password, and that the file is complete", wrong);
        }
    }

    private static byte[] decrypt(EncryptedPrivateKeyInfo info, Secret password) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password.reveal().toCharArray());
        try {
            String algorithm = algorithm(info);
            SecretKey key = SecretKeyFactory.getInstance(algorithm).generateSecret(spec);
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(Cipher.DECRYPT_MODE, key, info.getAlgParameters());
            return info.getKeySpec(cipher).getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    /** For PBES2 the JDK names only the parameters after the algorithm that is really meant. */
    private static String algorithm(EncryptedPrivateKeyInfo info) {
        AlgorithmParameters parameters = info.getAlgParameters();
        boolean pbes2 = parameters != null && parameters.getAlgorithm().startsWith("PBES2");
        return pbes2 ? parameters.toString() : info.getAlgName();
    }
}
