package io.stablemint.sandbox.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Assertions about error answers of the sandbox. */
public final class ErrorAnswers {

    private ErrorAnswers() {}

    /** Asserts the status, the error id and the whole message. */
    public static void assertError(HttpResponse<String> answer, int status, String id, String message) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).startsWith("{\"error\":{\"id\":\"" + id + "\",");
        assertThat(answer.body()).contains("\"message\":\"" + message.replace("\"", "\\\"") + "\"");
    }
}
