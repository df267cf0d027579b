package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.payment.ActionResult;
import java.util.Arrays;
import java.util.Optional;

/** What a page says after a form was sent. The URL of the redirect has its name, so it cannot show any other text. */
public enum ActionNotice {
    DONE("Done.", false),
    SCENARIO_STARTED("Done. The webhooks of this scenario appear on this page as they are sent.", false),
    NOT_POSSIBLE("Nothing was changed: the session is paid, declined or expired already.", true),
    RESENT("The webhook is being sent.", false),
    RETRIED("All unacknowledged webhooks are being sent.", false),
    FAULT_ADDED("The fault script was added.", false),
    FAULTS_REMOVED("All fault scripts were removed.", false),
    CLOCK_MOVED("The clock was moved. Webhooks whose retry is due are being sent.", false),
    CLOCK_RESET("The clock shows the real time again.", false),
    ALL_REMOVED("All data was removed, and the clock shows the real time.", false);

    private final String text;
    private final boolean problem;

    ActionNotice(String text, boolean problem) {
        this.text = text;
        this.problem = problem;
    }

    static ActionNotice of(ActionResult result) {
        return result == ActionResult.DONE ? DONE : NOT_POSSIBLE;
    }

    /** The notice with that name; empty if there is none. */
    static Optional<ActionNotice> withName(String name) {
        return Arrays.stream(values())
                .filter(notice -> notice.name().equals(name))
                .findFirst();
    }

    public String text() {
        return text;
    }

    public boolean problem() {
        return problem;
    }
}
