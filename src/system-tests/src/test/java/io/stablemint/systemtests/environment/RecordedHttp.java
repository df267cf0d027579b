package io.stablemint.systemtests.environment;

import io.stablemint.testsupport.http.Http;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** HTTP whose responses are recorded, so that they can be searched for credentials at the end. */
public final class RecordedHttp {

    private RecordedHttp() {}

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
        HttpResponse<String> answer = Http.send(request.build());
        // The sandbox's control API shows received requests with their credentials, on purpose.
        if (!answer.uri().getPath().startsWith("/sandbox/")) {
            ResponseRecorder.response(answer.headers() + "\n" + answer.body());
        }
        return answer;
    }
}
