package io.stablemint.client.error;

import java.util.List;
import java.util.stream.Collectors;

/** Settings are missing or wrong: nothing can be sent until they are corrected. The message lists every problem. */
public final class ConfigurationException extends StableMintException {

    private final transient List<String> problems;

    /**
     * With id STMNT1501E and a message that lists the problems, one on each line.
     *
     * @param problems one sentence or two for each problem, without secrets; the list is copied
     */
    public ConfigurationException(List<String> problems) {
        super(ErrorId.CONFIGURATION_WRONG, message(problems), ErrorContext.NONE, null);
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return one sentence or two for each problem: which setting, what is wrong, what to do} The list cannot be
     * changed.
     */
    public List<String> problems() {
        return problems;
    }

    private static String message(List<String> problems) {
        String head = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return problems.stream()
                .map(problem -> "\n  - " + problem)
                .collect(Collectors.joining("", "The settings of the Stable Mint client have " + head + ":", ""));
    }
}
