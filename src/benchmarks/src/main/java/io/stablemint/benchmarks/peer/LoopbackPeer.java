package io.stablemint.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Stands for Stable Mint in one operation, as fast as possible: a thread for each connection, always the same answer. */
public final class LoopbackPeer implements AutoCloseable {

    private static final int BACKLOG = 128;

    private final ServerSocket socket;
    private final RequestCheck check;
    private final byte[] answer;

    private LoopbackPeer(ServerSocket socket, RequestCheck check, byte[] answer) {
        this.socket = socket;
        this.check = check;
        this.answer = answer;
    }

    /** Listens on a free loopback port. */
    public static LoopbackPeer start(RequestCheck check) {
        try {
            ServerSocket socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
            LoopbackPeer peer = new LoopbackPeer(socket, check, CannedAnswer.ok());
            daemon("peer", peer::accept);
            return peer;
        } catch (IOException e) {
            throw new UncheckedIOException("The loopback server cannot listen", e);
        }
    }

    public URI url() {
        return URI.create("http://localhost:" + socket.getLocalPort());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The loopback server cannot be closed", e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket accepted = socket.accept();
                accepted.setTcpNoDelay(true);
                daemon("peer-connection", () -> serve(accepted));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (accepted) {
            RequestReader requests = new RequestReader(accepted.getInputStream());
            while (requests.next()) {
                accepted.getOutputStream().write(check.refuses(requests) ? CannedAnswer.unauthorised() : answer);
            }
        } catch (IOException connectionClosed) {
            // The caller has closed the connection.
            return;
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
