package io.stablemint.orders.accounts;

import java.util.Set;

/**
 * An account whose password was valid.
 *
 * @param login its name, in lower case
 * @param groups {@code customer}, {@code clerk} or {@code operator}
 */
public record Account(String login, Set<String> groups) {

    public Account {
        groups = Set.copyOf(groups);
    }
}
