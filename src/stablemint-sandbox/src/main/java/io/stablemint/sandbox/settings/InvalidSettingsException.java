package io.stablemint.sandbox.settings;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import java.util.List;

/** Settings are missing or not valid. The message lists every problem and never contains a secret. */
public final class InvalidSettingsException extends SandboxException {

    /** One text for each, without a secret. */
    private final List<String> problems;

    InvalidSettingsException(List<String> problems) {
        super(
                ErrorId.SETTINGS_UNUSABLE,
                "The sandbox cannot start because its settings have " + problems.size()
                        + (problems.size() == 1 ? " problem:" : " problems:") + "\n  - "
                        + String.join("\n  - ", problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return one text for each problem: the setting, and what is wrong with it} The list cannot be changed. */
    public List<String> problems() {
        return problems;
    }
}
