package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Plain HTTP for tests: redirects are not followed, an answer of any status is an answer. */
public final class Http {

    /** HTTP 1.1: the standalone sandbox does not answer a POST that offers an upgrade to HTTP 2. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    public static HttpResponse<String> get(URI url) {
        return send(HttpRequest.newBuilder(url).GET());
    }

    public static HttpResponse<String> post(URI url) {
        return send(HttpRequest.newBuilder(url).POST(BodyPublishers.noBody()));
    }

    public static HttpResponse<String> postJson(URI url, String json) {
        return send(HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public static HttpResponse<String> delete(URI url) {
        return send(HttpRequest.newBuilder(url).DELETE());
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            // The sandbox shows the requests that it got, credentials and all; nobody else may.
            if (!answer.uri().getPath().startsWith("/sandbox/")) {
                Seen.answer(answer.headers() + "\n" + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }
}
