package io.stablemint.benchmarks.facade;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.peer.LoopbackPeer;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.servers.War;
import io.stablemint.benchmarks.webapp.Variant;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import java.nio.file.Path;
import java.util.List;

/** A Liberty with a small WAR: our client, the alternatives, and a servlet that drives them. */
final class DriverServer {

    private static final String NAME = "driver";
    private static final String SERVER_XML = """
            <server description="Calls from inside the server">
              <featureManager>
                <feature>webProfile-11.0</feature>
                <feature>microProfile-7.1</feature>
              </featureManager>
              <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="${http.port}" httpsPort="${https.port}"/>
              <executor coreThreads="100"/>
              <webApplication location="driver.war" contextRoot="/driver"/>
            </server>
            """;

    private DriverServer() {}

    static LibertyServer start(BenchmarkContext context, LoopbackPeer peer, RsaKeyPair keys, String apiSecret) {
        Path war = War.pack(
                context.work().resolve("driver.war"),
                List.of(Variant.class.getPackageName(), Samples.class.getPackageName()),
                List.of(context.artifacts().clientJar(), War.origin(AmazonCorrettoCryptoProvider.class)));
        ServerFolder files = ServerFolder.empty(context.work(), NAME)
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
        return LibertyServer.start(context.artifacts().libertyHome(), files);
    }
}
