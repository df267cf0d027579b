package io.stablemint.benchmarks.facade;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import io.stablemint.benchmarks.inside.Variant;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.peer.LoopbackPeer;
import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.benchmarks.servers.War;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import java.nio.file.Path;
import java.util.List;

/** A LibertyServer with a small WAR: our client, the alternatives, and a driver. */
final class ServerWithDriver {

    private static final String NAME = "driver";
    private static final String SERVER_XML = """
            <server description="Calls from inside">
              <featureManager>
                <feature>webProfile-11.0</feature>
                <feature>microProfile-7.1</feature>
              </featureManager>
              <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="${http.port}" httpsPort="${https.port}"/>
              <executor coreThreads="100"/>
              <webApplication location="driver.war" contextRoot="/driver"/>
            </server>
            """;

    private ServerWithDriver() {}

    static LibertyServer start(Workbench bench, LoopbackPeer peer, RsaKeyPair keys, String apiSecret) {
        Path war = War.pack(
                bench.work().resolve("driver.war"),
                List.of(Variant.class.getPackageName(), Samples.class.getPackageName()),
                List.of(bench.products().clientJar(), War.origin(AmazonCorrettoCryptoProvider.class)));
        ServerFolder files = ServerFolder.empty(bench.work(), NAME)
                .configuration(SERVER_XML)
                .application(war)
                .variable("stablemint.base-url", peer.url())
                .variable("stablemint.api-key", "benchmark")
                .variable("stablemint.api-secret-key", apiSecret)
                .variable(
                        "stablemint.private-key-file",
                        keys.writePrivate(bench.work().resolve("partner.pem")))
                .variable("stablemint.allow-plain-http-to-loopback", true)
                .variable("stablemint.merchants", "jdk")
                .variable("stablemint.jdk.signature-provider", "SunRsaSign");
        return LibertyServer.start(bench.products().libertyHome(), files);
    }
}
