package io.stablemint.client.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** Private keys as PKCS#8 (RFC 5208), the format that the JDK reads: plain, encrypted, or converted from PKCS#1. */
final class Pkcs8 {

    /** INTEGER 0, and the algorithm rsaEncryption with NULL. */
    private static final byte[] VERSION_AND_RSA = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

    private static final byte[] SEQUENCE = {0x30, (byte) 0x82};
    private static final byte[] OCTET_STRING = {0x04, (byte) 0x82};

    /** Tag and length of one DER element whose length takes two bytes. */
    private static final int HEADER_BYTES = 4;

    private Pkcs8() {}

    static SigningKey decode(byte[] der) {
        try {
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            return new SigningKey(key, publicKey(key));
        } catch (GeneralSecurityException broken) {
            throw new UnusableKeyException(
                    "is not a private RSA key that can be read; check that the file is complete", broken);
        }
    }

    private static @Nullable PublicKey publicKey(PrivateKey key) throws GeneralSecurityException {
        return key instanceof RSAPrivateCrtKey crt
                ? KeyFactory.getInstance("RSA")
                        .generatePublic(new RSAPublicKeySpec(crt.getModulus(), crt.getPublicExponent()))
                : null;
    }

    /** Wraps a PKCS#1 key (RFC 8017, A.1.2). In DER (X.690) its length takes two bytes, as every RSA key has more than 255. */
    static byte[] fromPkcs1(byte[] pkcs1) {
        int content = VERSION_AND_RSA.length + HEADER_BYTES + pkcs1.length;
        return ByteBuffer.allocate(HEADER_BYTES + content)
                .put(SEQUENCE)
                .putShort((short) content)
                .put(VERSION_AND_RSA)
                .put(OCTET_STRING)
                .putShort((short) pkcs1.length)
                .put(pkcs1)
                .array();
    }

    /** Decrypts a key (RFC 5958, PBES1 and PBES2 as far as the JDK knows them). */
    static byte[] decrypt(byte[] der, @Nullable Secret password) {
        if (password == null) {
            throw new UnusableKeyException("is encrypted, but no password is set; set one");
        }
        try {
            return decrypt(new EncryptedPrivateKeyInfo(der), password);
        } catch (GeneralSecurityException | IOException wrong) {
            throw new UnusableKeyException(
                    "is encrypted and cannot be decrypted; check the password, and that the file is complete", wrong);
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

    /** For PBES2, the JDK names the real algorithm only in the text of its parameters. */
    private static String algorithm(EncryptedPrivateKeyInfo info) {
        AlgorithmParameters parameters = info.getAlgParameters();
        boolean pbes2 = parameters != null && parameters.getAlgorithm().startsWith("PBES2");
        return pbes2 ? parameters.toString() : info.getAlgName();
    }
}
