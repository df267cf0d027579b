package io.stablemint.client.peer;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The peer's end of a connection, for one request. */
public final class Line {

    private final Socket socket;
    private final int number;
    private final CountDownLatch end;

    Line(Socket socket, int number, CountDownLatch end) {
        this.socket = socket;
        this.number = number;
        this.end = end;
    }

    /** 1 for the first request that the peer received. */
    public int number() {
        return number;
    }

    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    public void close() throws IOException {
        socket.close();
    }

    /** Closes with a TCP reset instead of a normal end. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Sends nothing for this time, or until the peer is closed; false when it is closed. */
    public boolean silence(long milliseconds) throws InterruptedException {
        return !end.await(milliseconds, TimeUnit.MILLISECONDS);
    }
}
