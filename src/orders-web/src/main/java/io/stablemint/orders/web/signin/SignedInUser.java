package io.stablemint.orders.web.signin;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * An authenticated user.
 *
 * @param login letters, digits, dots, hyphens, at-signs and underscores
 * @param groups lower-case words; each is also the name of a role
 * @param expiresAt when the user must enter the password again
 */
public record SignedInUser(String login, Set<String> groups, Instant expiresAt) {

    public SignedInUser {
        groups = Set.copyOf(groups);
        if (!login.matches("[A-Za-z0-9._@-]{1,100}") || !groups.stream().allMatch(group -> group.matches("[a-z]+"))) {
            throw new IllegalArgumentException("The login name or a group contains characters that are not allowed.");
        }
    }

    /** The groups in a fixed order, for signing. */
    TreeSet<String> sortedGroups() {
        return new TreeSet<>(groups);
    }
}
