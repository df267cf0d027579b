package io.stablemint.systemtests.cluster;

import io.stablemint.systemtests.environment.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sends each request to the next server in turn. A server that is taken out finishes its requests first. */
public final class LoadBalancer {

    private final ServerCluster cluster;
    private final List<Integer> servers;
    private final int[] inProgress;
    private int next;

    /** Between the first servers of the cluster. */
    public LoadBalancer(ServerCluster cluster, int servers) {
        this.cluster = cluster;
        this.servers = new ArrayList<>();
        this.inProgress = new int[servers];
        for (int index = 0; index < servers; index++) {
            this.servers.add(index);
        }
    }

    public <T> T send(Function<Shop, T> request) {
        int server = begin();
        try {
            return request.apply(cluster.shop(server));
        } finally {
            end(server);
        }
    }

    /** Returns when the server has no request any more. */
    public synchronized void takeOut(int server) throws InterruptedException {
        servers.remove(Integer.valueOf(server));
        while (inProgress[server] > 0) {
            wait();
        }
    }

    public synchronized void putIn(int server) {
        servers.add(server);
    }

    private synchronized int begin() {
        next = (next + 1) % servers.size();
        int server = servers.get(next);
        inProgress[server]++;
        return server;
    }

    private synchronized void end(int server) {
        inProgress[server]--;
        notifyAll();
    }
}
