package io.stablemint.benchmarks.webapp;

import jakarta.json.bind.Jsonb;
import java.nio.charset.StandardCharsets;

/** The sample order as JSON, written once: for the variants that leave out everything but signing and sending. */
final class PreparedBody {

    private static final String BEFORE_URL = "\"url\":\"";

    private final byte[] bytes;

    private PreparedBody(byte[] bytes) {
        this.bytes = bytes;
    }

    static PreparedBody written(Jsonb jsonb) {
        return new PreparedBody(jsonb.toJson(SampleOrder.handWritten()).getBytes(StandardCharsets.UTF_8));
    }

    /** Not a copy; callers must not change it. */
    byte[] bytes() {
        return bytes;
    }

    /** The URL in an answer, found without reading the JSON. */
    static String url(String answer) {
        int start = answer.indexOf(BEFORE_URL) + BEFORE_URL.length();
        return answer.substring(start, answer.indexOf('"', start));
    }
}
