package io.stablemint.sandbox.faults;

import java.util.Map;

/** The answer that a script defines: any status, any headers, any text. */
public record ScriptedAnswer(int status, Map<String, String> headers, String body) {

    public ScriptedAnswer {
        headers = Map.copyOf(headers);
    }
}
