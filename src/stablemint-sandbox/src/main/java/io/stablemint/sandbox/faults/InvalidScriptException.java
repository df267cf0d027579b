package io.stablemint.sandbox.faults;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import java.util.List;

/** A fault script or a scripted event is not valid; the message lists every problem. */
public final class InvalidScriptException extends SandboxException {

    public InvalidScriptException(List<String> problems) {
        super(ErrorId.SCRIPT_UNREADABLE, "The script cannot be used: " + String.join("; ", problems) + ".");
    }
}
