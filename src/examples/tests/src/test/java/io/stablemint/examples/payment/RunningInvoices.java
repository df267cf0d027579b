package io.stablemint.examples.payment;

import io.stablemint.examples.support.Configuration;
import io.stablemint.examples.support.Http;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** The invoice application on a port of this machine. */
public final class RunningInvoices implements AutoCloseable {

    private final URI baseUri;
    private final Configuration configuration;
    private final SeBootstrap.Instance server;

    private RunningInvoices(URI baseUri, Configuration configuration, SeBootstrap.Instance server) {
        this.baseUri = baseUri;
        this.configuration = configuration;
        this.server = server;
    }

    /** The server's address is also the one that customers come back to. */
    public static RunningInvoices start(Application application, int port, Map<String, String> settings) {
        URI baseUri = baseUri(port);
        settings.put("invoices.public-url", baseUri.toString());
        Configuration configuration = Configuration.of(settings);
        var where = SeBootstrap.Configuration.builder()
                .host(baseUri.getHost())
                .port(port)
                .rootPath("invoices")
                .build();
        return new RunningInvoices(
                baseUri,
                configuration,
                SeBootstrap.start(application, where).toCompletableFuture().join());
    }

    public static URI notifications(int port) {
        return URI.create(baseUri(port) + "/stablemint/notifications");
    }

    private static URI baseUri(int port) {
        return URI.create("http://127.0.0.1:" + port + "/invoices");
    }

    /** The page of an invoice. */
    String page(String number) {
        return Http.get(URI.create(baseUri + "/" + number)).body();
    }

    boolean isPaid(String number) {
        return page(number).contains("Paid. Thank you.");
    }

    /** Presses "Pay now". */
    public HttpResponse<String> pay(String number) {
        return Http.post(URI.create(baseUri + "/" + number + "/payment"), "");
    }

    /** Where "Pay now" leads to. */
    URI payAt(String number) {
        return URI.create(pay(number).headers().firstValue("Location").orElseThrow());
    }

    @Override
    public void close() {
        server.stop().toCompletableFuture().join();
        configuration.close();
    }
}
