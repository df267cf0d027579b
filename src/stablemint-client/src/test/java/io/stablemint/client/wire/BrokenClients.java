package io.stablemint.client.wire;

import jakarta.ws.rs.client.ClientRequestFilter;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

/** Gives the next REST clients a filter that fails, as a platform does whose own filter belongs to a stopped application. */
public class BrokenClients implements RestClientListener {

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** How many of the clients that are built next get the filter. */
    static void breakNext(int clients) {
        NEXT.set(clients);
    }

    @Override
    public void onNewClient(Class<?> serviceInterface, RestClientBuilder builder) {
        if (NEXT.getAndUpdate(left -> Math.max(left - 1, 0)) > 0) {
            builder.register(
                    (ClientRequestFilter) request -> {
                        throw new IllegalStateException("the filter's application has stopped");
                    },
                    1);
        }
    }
}
