package io.stablemint.orders.web.signin;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who showed the right password.
 *
 * @param login letters, digits, dots, hyphens, at-signs and underscores
 * @param groups lower-case words, each a role of the same name
 * @param until when to ask for the password again
 */
public record SignedIn(String login, Set<String> groups, Instant until) {

    public SignedIn {
        groups = Set.copyOf(groups);
        if (!login.matches("[A-Za-z0-9._@-]{1,100}") || !groups.stream().allMatch(group -> group.matches("[a-z]+"))) {
            throw new IllegalArgumentException("A login name or group has characters that none of ours has.");
        }
    }

    /** Groups in a fixed order, for signing. */
    TreeSet<String> sortedGroups() {
        return new TreeSet<>(groups);
    }
}
