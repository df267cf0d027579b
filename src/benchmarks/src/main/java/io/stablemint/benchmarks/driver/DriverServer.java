package io.stablemint.benchmarks.driver;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.peer.LoopbackPeer;
import io.stablemint.benchmarks.peer.RequestCheck;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.servers.War;
import io.stablemint.benchmarks.webapp.Variant;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A running Liberty with our client, its alternatives and the servlets that call them; and the peer of these calls. */
public final class DriverServer implements AutoCloseable {

    private static final String SERVER_XML = """
            <server description="Calls from inside the server">
              <featureManager>
                <feature>webProfile-11.0</feature>
                <feature>microProfile-7.1</feature>
              </featureManager>
              <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="${http.port}" httpsPort="${https.port}"/>
              <webApplication location="driver.war" contextRoot="/driver"/>
            </server>
            """;

    private final LoopbackPeer peer;
    private final RequestCheck check;
    private final LibertyServer server;

    private DriverServer(LoopbackPeer peer, RequestCheck check, LibertyServer server) {
        this.peer = peer;
        this.check = check;
        this.server = server;
    }

    /** Starts both, and returns at once. */
    public static DriverServer start(BenchmarkContext context, List<String> jvmOptions) {
        RsaKeyPair keys = RsaKeyPair.generate();
        String apiSecret = UUID.randomUUID().toString();
        RequestCheck check = new RequestCheck(keys.publicKey(), apiSecret);
        LoopbackPeer peer = LoopbackPeer.start(check);
        ServerFolder files = files(context, peer, keys, apiSecret);
        jvmOptions.forEach(files::jvmOption);
        return new DriverServer(
                peer, check, LibertyServer.start(context.artifacts().libertyHome(), files));
    }

    /** Waits until the application responds; the time from the start of the server's process. */
    public Duration awaitReady() {
        return server.awaitPage("/driver/run");
    }

    /** The URL of a servlet, such as {@code "run"}. */
    public URI url(String servlet) {
        return server.url("/driver/" + servlet);
    }

    /** Fails the run if a request was not signed correctly. */
    public void requireSigned() {
        if (check.refused() > 0) {
            throw new IllegalStateException(
                    check.refused() + " of " + check.requests() + " requests were not signed correctly");
        }
    }

    @Override
    public void close() {
        server.close();
        peer.close();
    }

    private static ServerFolder files(BenchmarkContext context, LoopbackPeer peer, RsaKeyPair keys, String apiSecret) {
        Path war = War.pack(
                context.work().resolve("driver.war"),
                List.of(Variant.class.getPackageName(), Samples.class.getPackageName()),
                List.of(context.artifacts().clientJar(), War.origin(AmazonCorrettoCryptoProvider.class)));
        return ServerFolder.empty(context.work(), "driver")
                .configuration(SERVER_XML)
                .application(war)
                .variable("stablemint.base-url", peer.url())
                .variable("stablemint.api-key", "benchmark")
                .variable("stablemint.api-secret-key", apiSecret)
                .variable(
                        "stablemint.private-key-file",
                        keys.writePrivate(context.work().resolve("partner.pem")))
                .variable("stablemint.allow-plain-http-to-loopback", true)
                .variable("stablemint.merchants", "jdk")
                .variable("stablemint.jdk.signature-provider", "SunRsaSign");
    }
}
