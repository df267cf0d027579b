package io.stablemint.testsupport.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports on loopback, below those that operating systems give to outgoing connections: a connection of another process cannot take one
 * before the server that it is for binds it, or while that server restarts.
 */
public final class LoopbackPort {

    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 31_999;
    private static final int TRIES = 200;

    private LoopbackPort() {}

    /** A port on which no process listens now. */
    public static int free() {
        return freeRange(1);
    }

    /**
     * The lowest of some consecutive ports on which no process listens now.
     *
     * @param size how many
     */
    public static int freeRange(int size) {
        return ThreadLocalRandom.current()
                .ints(TRIES, LOWEST, HIGHEST - size)
                .filter(lowest -> IntStream.range(lowest, lowest + size).allMatch(LoopbackPort::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + size + " free loopback ports in a row"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
