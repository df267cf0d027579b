package io.stablemint.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A peer that answers some requests, reads the next one, and closes the connection without an answer. */
public final class DroppingPeer implements AutoCloseable {

    private final ServerSocket socket;

    private DroppingPeer(ServerSocket socket) {
        this.socket = socket;
    }

    /** Listens on a free loopback port, for one connection. */
    public static DroppingPeer start(int answers) {
        try {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(() -> serve(socket, answers), "dropping-peer");
            thread.setDaemon(true);
            thread.start();
            return new DroppingPeer(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url() {
        return URI.create("http://localhost:" + socket.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static void serve(ServerSocket socket, int answers) {
        try (Socket accepted = socket.accept()) {
            RequestReader requests = new RequestReader(accepted.getInputStream());
            for (int request = 0; requests.next() && request < answers; request++) {
                accepted.getOutputStream().write(CannedAnswer.ok());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
