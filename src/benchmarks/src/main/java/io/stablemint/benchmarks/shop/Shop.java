package io.stablemint.benchmarks.shop;

import io.stablemint.testsupport.http.Http;
import io.stablemint.testsupport.liberty.LibertyServer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A running shop, and HTTP with it. */
public final class Shop implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final LibertyServer server;
    private final String password;

    Shop(LibertyServer server, String password) {
        this.server = server;
        this.password = password;
    }

    public LibertyServer server() {
        return server;
    }

    public Sql sql() {
        return new Sql(this);
    }

    /** Waits until its first page can be seen; the time from the start of the process. */
    public Duration awaitFirstPage() {
        return server.awaitPage("/shop/");
    }

    /** A request to a path that begins with {@code /}, as JSON if it has a body. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.url(path)).timeout(LIMIT).header("Content-Type", "application/json");
    }

    /**
     * Signs somebody in who may see everything.
     *
     * @return the cookie to send along: to hash a password takes longer than most of what is measured
     */
    public String signIn() {
        HttpRequest form = HttpRequest.newBuilder(server.url("/shop/sign-in"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("login=" + ShopFiles.OPERATOR + "&password=" + password))
                .build();
        return Http.send(form).headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("signed-in="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The shop let nobody sign in"));
    }

    /** The answer's body, if its status is this one; everything else fails the run. */
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
