package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Figures;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.SkippingTime;
import io.stablemint.client.container.TlsServer;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Received;
import io.stablemint.client.peer.Scripts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every row of the failure table over real sockets, and checks that the docs contain the table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureTableTest {

    private static final Duration DEADLINE = Duration.ofSeconds(3);

    private final List<Socket> queued = new ArrayList<>();
    private long worstOvershootPercent;

    private Peer peer;
    private Peer tlsPeer;
    private ServerSocket full;
    private Application application;

    @BeforeAll
    void deploy() throws Exception {
        peer = Peer.playing(Scripts.session200());
        tlsPeer = Peer.on(TlsServer.withUnknownCertificate(), Scripts.session200());
        full = fullServer();
        Map<String, String> settings = Fixtures.settings(peer);
        settings.put("stablemint.deadline", DEADLINE.toString());
        settings.put("stablemint.attempt-timeout", "PT2S");
        settings.put("stablemint.connect-timeout", "PT0.5S");
        settings.put("stablemint.read-timeout", "PT0.5S");
        settings.put("stablemint.breaker-window", "1000000");
        settings.put("stablemint.merchants", "dns,refused,full,tls");
        settings.put("stablemint.dns.base-url", "https://no-such-host.invalid");
        settings.put("stablemint.refused.base-url", "http://localhost:" + closedPort());
        settings.put("stablemint.full.base-url", "http://localhost:" + full.getLocalPort());
        settings.put("stablemint.tls.base-url", tlsPeer.uri().toString());
        application = Application.deploy(settings, SkippingTime.class);
        application.warmUp();
    }

    @AfterAll
    void writeFiguresAndUndeploy() throws Exception {
        Figures.write("rows", FailureTable.rows().size());
        Figures.write("deadline_overshoot_percent", worstOvershootPercent);
        application.close();
        peer.close();
        tlsPeer.close();
        full.close();
        for (Socket socket : queued) {
            socket.close();
        }
    }

    static Stream<FailureRow> rows() {
        return FailureTable.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void exceptionNamesTheNextStep_when(FailureRow row) throws Exception {
        peer.play(row.script());
        long startedAt = System.nanoTime();

        StableMintException failure = catchThrowableOfType(
                StableMintException.class,
                () -> merchant(row)
                        .createHostedSession(
                                Fixtures.hosted().idempotencyKey("key-1").build()));

        recordOvershoot(Duration.ofNanos(System.nanoTime() - startedAt));
        assertThat(failure).isExactlyInstanceOf(row.outcome());
        assertThat(failure.errorId()).isEqualTo(row.error().id());
        assertThat(failure.getMessage()).startsWith(row.error().id() + ": Stable Mint at ");
        assertThat(failure.idempotencyKey()).contains("key-1");
        assertThat(peer.received()).hasSize(row.requests());
        assertThatAllHaveTheSameBody(peer.received());
    }

    @Test
    void docsContainTheTable() throws IOException {
        String table = FailureTable.rows().stream()
                .map(FailureRow::markdown)
                .collect(Collectors.joining(
                        "\n", "| what happens | exception | id | requests |\n|---|---|---|---|\n", "\n"));
        Files.writeString(Path.of("target", "client-failures-table.md"), table);

        assertThat(Files.readString(Path.of("../docs/client-failures.md"))).contains(table);
    }

    private static void assertThatAllHaveTheSameBody(List<Received> requests) {
        Set<String> bodies = requests.stream().map(Received::text).collect(Collectors.toCollection(HashSet::new));
        assertThat(bodies).hasSizeLessThanOrEqualTo(1);
        assertThat(requests).allMatch(request -> request.text().contains("\"idempotencyKey\":\"key-1\""));
    }

    private StableMint merchant(FailureRow row) {
        return row.merchant().isEmpty()
                ? application.stableMint()
                : application.bean(StableMint.class, Merchant.Literal.of(row.merchant()));
    }

    private void recordOvershoot(Duration spent) {
        long percent = spent.minus(DEADLINE).toMillis() * 100 / DEADLINE.toMillis();
        worstOvershootPercent = Math.max(worstOvershootPercent, percent);
        assertThat(percent).as("overshoot of the deadline in percent").isLessThanOrEqualTo(10);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return server.getLocalPort();
        }
    }

    /** Accepts no connection, and its queue is full: the next connection is not answered. */
    private ServerSocket fullServer() throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        for (int i = 0; i < 4; i++) {
            Socket socket = new Socket();
            queued.add(socket);
            try {
                socket.connect(server.getLocalSocketAddress(), 200);
            } catch (java.net.SocketTimeoutException queueIsFull) {
                return server;
            }
        }
        return server;
    }
}
