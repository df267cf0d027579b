package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.faults.FaultScripts;

/** An active fault script as the control page shows it. */
public record FaultView(FaultScripts.ActiveScript active) {

    public String script() {
        return active.script().toString();
    }

    public String timesLeft() {
        if (!active.script().containsKey("times")) {
            return "no limit";
        }
        return active.remaining() == 0 ? "used up" : active.remaining() + " left";
    }

    /** The class of the badge. */
    public String tone() {
        return active.remaining() == 0 ? "waiting" : "good";
    }
}
