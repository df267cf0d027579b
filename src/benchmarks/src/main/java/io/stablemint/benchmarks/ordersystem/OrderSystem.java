package io.stablemint.benchmarks.ordersystem;

import io.stablemint.testsupport.http.Http;
import io.stablemint.testsupport.liberty.LibertyServer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A running order system, and requests to it. */
public final class OrderSystem implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final LibertyServer server;
    private final String password;

    OrderSystem(LibertyServer server, String password) {
        this.server = server;
        this.password = password;
    }

    public LibertyServer server() {
        return server;
    }

    public Sql sql() {
        return new Sql(this);
    }

    /** Waits for its first page; the time from the start of the process. */
    public Duration awaitFirstPage() {
        return server.awaitPage("/shop/");
    }

    /** A request to a path that begins with {@code /}, as JSON if it has a body. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.url(path)).timeout(LIMIT).header("Content-Type", "application/json");
    }

    /**
     * Signs an operator in.
     *
     * @return the cookie to send: to hash the password in each request would take longer than most of what is measured
     */
    public String signIn() {
        HttpRequest form = HttpRequest.newBuilder(server.url("/shop/sign-in"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "login=" + OrderSystemBuilder.OPERATOR + "&password=" + password))
                .build();
        return Http.send(form).headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("signed-in="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The sign-in failed"));
    }

    /** Sends the request; the response's body. Another status fails the run. */
    public String expect(int status, HttpRequest request) {
        HttpResponse<String> response = Http.send(request);
        if (response.statusCode() != status) {
            throw new IllegalStateException(
                    request.method() + " " + request.uri().getPath() + " was answered with " + response.statusCode()
                            + " instead of " + status + ": " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        server.close();
    }
}
