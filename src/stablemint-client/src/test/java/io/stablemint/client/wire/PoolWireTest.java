package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import io.stablemint.client.settings.Connections;
import io.stablemint.client.settings.Settings;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.TimeSource;
import jakarta.ws.rs.ProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The connection pool's settings, with RESTEasy, the REST client that Open Liberty and WildFly contain. */
class PoolWireTest {

    @Test
    void connectionIsReused_untilItsTimeToLiveEnds() throws Exception {
        try (Peer peer = Peer.playing(Scripts.keepAlive())) {
            callTwice(Fixtures.settings(peer));
            assertThat(peer.connections()).isEqualTo(1);

            Map<String, String> shortLived = Fixtures.settings(peer);
            shortLived.put("stablemint.pool-time-to-live", "PT0.001S");
            callTwice(shortLived);
            assertThat(peer.connections()).isEqualTo(3);
        }
    }

    @Test
    void callIsRejected_whenThePoolHasNoFreeConnectionInTime() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        Connections one = new Connections(
                Duration.ofSeconds(1), Duration.ofSeconds(2), 1, Duration.ofMillis(50), Duration.ofSeconds(30));
        try (Peer peer = Peer.playing((request, line) -> {
                    held.countDown();
                    Scripts.silence().play(request, line);
                });
                Application application = Application.deploy(Fixtures.settings(peer));
                RestClient client = client(application, one)) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> call(client));
            held.await();

            assertThatThrownBy(() -> call(client))
                    .isInstanceOf(ProcessingException.class)
                    .hasStackTraceContaining("ConnectionPoolTimeoutException");
            assertThat(peer.connections()).isEqualTo(1);
            assertThat(first.isDone()).isFalse();
        }
    }

    private static void callTwice(Map<String, String> settings) {
        try (Application application = Application.deploy(settings)) {
            application.stableMint().createHostedSession(Fixtures.hosted().build());
            application.stableMint().createHostedSession(Fixtures.hosted().build());
        }
    }

    private static RestClient client(Application application, Connections connections) {
        TimeSource time = application.bean(TimeSource.class);
        SettingsReader reader = new SettingsReader(ConfigProvider.getConfig(), time);
        Settings known = reader.settings("");
        Settings pooled = new Settings(
                known.merchant(),
                known.baseUri(),
                known.allowedHosts(),
                known.deadline(),
                known.policy(),
                connections,
                known.insideTransactions());
        return new RestClient(pooled, new SigningFilter(reader.credentials(""), time));
    }

    private static void call(RestClient client) {
        RequestBody body = new RequestBody("{\"amount\":1}".getBytes(StandardCharsets.UTF_8));
        client.send(StableMintRestClient::createHostedSession, body).close();
    }
}
