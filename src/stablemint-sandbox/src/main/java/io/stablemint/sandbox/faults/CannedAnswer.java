package io.stablemint.sandbox.faults;

import java.util.Map;

/** An answer made up by a script: any status, any headers, any text. */
public record CannedAnswer(int status, Map<String, String> headers, String body) {

    public CannedAnswer {
        headers = Map.copyOf(headers);
    }
}
