package io.stablemint.client.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server in place of Stable Mint that runs a script for each request, on a free loopback port. */
public final class Peer implements AutoCloseable {

    private final ServerSocket server;
    private final String scheme;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger inProgress = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger maxInProgress = new AtomicInteger();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch end = new CountDownLatch(1);
    private volatile Script script;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Peer(ServerSocket server, String scheme, Script script) {
        this.server = server;
        this.scheme = scheme;
        this.script = script;
        threads.execute(this::accept);
    }

    public static Peer playing(Script script) throws IOException {
        return new Peer(new ServerSocket(0, 600, InetAddress.getLoopbackAddress()), "http", script);
    }

    /** On the given socket, for example a TLS one. */
    public static Peer on(ServerSocket server, Script script) {
        return new Peer(server, "https", script);
    }

    /** Ends the current script, deletes the recorded requests, and starts another script. */
    public void play(Script next) throws IOException {
        endScript();
        received.clear();
        maxInProgress.set(0);
        end = new CountDownLatch(1);
        script = next;
    }

    private void endScript() throws IOException {
        end.countDown();
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    public URI uri() {
        return URI.create(scheme + "://localhost:" + server.getLocalPort());
    }

    /** All complete requests. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** The number of connections so far. */
    public int connections() {
        return connections.get();
    }

    /** The maximum number of requests in progress at the same time. */
    public int maxInProgress() {
        return maxInProgress.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                sockets.add(socket);
                connections.incrementAndGet();
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            while (!socket.isClosed()) {
                Received request = read(in);
                received.add(request);
                maxInProgress.accumulateAndGet(inProgress.incrementAndGet(), Math::max);
                try {
                    script.play(request, new Line(socket, received.size(), end));
                } finally {
                    inProgress.decrementAndGet();
                }
            }
        } catch (IOException connectionClosed) {
            // Usual in tests that close connections.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static Received read(InputStream in) throws IOException {
        String line = line(in);
        Map<String, String> headers = new HashMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Received(line, headers, in.readNBytes(length));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("end of the connection");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        server.close();
        endScript();
        threads.shutdownNow();
    }
}
