package io.stablemint.benchmarks.signing;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import io.stablemint.client.signing.SignatureProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;

/** The providers that are compared. */
public enum Provider {
    JDK {
        @Override
        Signature bareSignature(byte[] pkcs8) throws GeneralSecurityException {
            return initialised(Signature.getInstance(ALGORITHM), SigningBenchmark.jdkKey(pkcs8));
        }

        @Override
        SignatureProvider ofTheClient() {
            return SignatureProvider.ofTheJvm();
        }
    },
    CORRETTO {
        @Override
        Signature bareSignature(byte[] pkcs8) throws GeneralSecurityException {
            AmazonCorrettoCryptoProvider.INSTANCE.assertHealthy();
            PrivateKey key = (PrivateKey) KeyFactory.getInstance("RSA", AmazonCorrettoCryptoProvider.INSTANCE)
                    .translateKey(SigningBenchmark.jdkKey(pkcs8));
            return initialised(Signature.getInstance(ALGORITHM, AmazonCorrettoCryptoProvider.INSTANCE), key);
        }

        @Override
        SignatureProvider ofTheClient() {
            return SignatureProvider.corretto(Provider.class.getClassLoader(), reason -> {})
                    .orElseThrow(() -> new IllegalStateException("Amazon Corretto Crypto Provider does not load here"));
        }
    };

    private static final String ALGORITHM = "SHA256withRSA";

    abstract Signature bareSignature(byte[] pkcs8) throws GeneralSecurityException;

    abstract SignatureProvider ofTheClient();

    private static Signature initialised(Signature signature, PrivateKey key) throws GeneralSecurityException {
        signature.initSign(key);
        return signature;
    }
}
