package io.stablemint.orders.operator;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import java.util.Optional;

/**
 * An operator's action. The caller must have checked the role.
 *
 * @param login the operator's login name
 * @param reason why, in the operator's words; may be missing in calls of the operations API
 * @param seenVersion the version of the row that the operator saw; if it is missing, the action applies to any version
 */
public record OperatorAction(String login, Optional<String> reason, Optional<Long> seenVersion) {

    /** An action of the operations API, which knows no version. */
    public static OperatorAction by(String login) {
        return new OperatorAction(login, Optional.empty(), Optional.empty());
    }

    /** The same action with another reason. */
    public OperatorAction because(String why) {
        return new OperatorAction(login, Optional.of(why), seenVersion);
    }

    /** Whether the operator saw this version of the row. */
    public boolean isForVersion(long version) {
        return seenVersion.map(seen -> seen == version).orElse(true);
    }

    public Change change(ChangeType type) {
        Change change = Change.of(type, Actor.operator(login));
        return reason.map(change::because).orElse(change);
    }
}
