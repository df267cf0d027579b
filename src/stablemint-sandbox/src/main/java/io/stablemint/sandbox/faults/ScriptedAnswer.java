package io.stablemint.sandbox.faults;

import java.util.Map;

/** An answer made up by a script: any status, any headers, any text. */
public record ScriptedAnswer(int status, Map<String, String> headers, String body) {

    public ScriptedAnswer {
        headers = Map.copyOf(headers);
    }
}
