package io.stablemint.benchmarks.webapp;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Signing as a good engineer writes it: a new {@code Signature} for each call, a key that suits the provider. */
enum Signing {
    JDK {
        @Override
        PrivateKey adopt(PrivateKey key) {
            return key;
        }

        @Override
        Signature signature() throws GeneralSecurityException {
            return Signature.getInstance(ALGORITHM);
        }
    },
    CORRETTO {
        @Override
        PrivateKey adopt(PrivateKey key) throws GeneralSecurityException {
            return (PrivateKey) KeyFactory.getInstance("RSA", AmazonCorrettoCryptoProvider.INSTANCE)
                    .translateKey(key);
        }

        @Override
        Signature signature() throws GeneralSecurityException {
            return Signature.getInstance(ALGORITHM, AmazonCorrettoCryptoProvider.INSTANCE);
        }
    };

    private static final String ALGORITHM = "SHA256withRSA";

    abstract PrivateKey adopt(PrivateKey key) throws GeneralSecurityException;

    abstract Signature signature() throws GeneralSecurityException;

    /** Base64. */
    String sign(PrivateKey adopted, byte[] text) throws GeneralSecurityException {
        Signature signature = signature();
        signature.initSign(adopted);
        signature.update(text);
        return Base64.getEncoder().encodeToString(signature.sign());
    }
}
