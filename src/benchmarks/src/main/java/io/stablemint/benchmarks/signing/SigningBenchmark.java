package io.stablemint.benchmarks.signing;

import io.stablemint.client.signing.MessageSigner;
import io.stablemint.client.signing.PrivateKeys;
import io.stablemint.client.signing.RsaSigner;
import io.stablemint.client.signing.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One RSA-2048 signature over the text of one request. JMH takes what is returned, so that the JIT removes nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH makes the object and calls prepare() before anything else
public class SigningBenchmark {

    /** The name of a {@link Provider}. */
    @Param("JDK")
    public String provider;

    private byte[] text;
    private Signature bare;
    private MessageSigner ours;

    @Setup
    public void prepare() throws GeneralSecurityException {
        Provider chosen = Provider.valueOf(provider);
        byte[] pkcs8 = SampleText.newKey();
        text = SampleText.bytes();
        bare = chosen.bareSignature(pkcs8);
        String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(pkcs8)
                + "\n-----END PRIVATE KEY-----\n";
        ours = RsaSigner.tested(PrivateKeys.fromPem(Secret.of(pem)), chosen.ofTheClient());
    }

    @Benchmark
    public byte[] bare() throws GeneralSecurityException {
        bare.update(text);
        return bare.sign();
    }

    @Benchmark
    public byte[] ours() {
        return ours.sign(text);
    }

    static PrivateKey jdkKey(byte[] pkcs8) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }
}
