package io.stablemint.client.error;

import java.util.List;
import java.util.stream.Collectors;

/** The request is wrong. Nothing happened; correct it. Thrown when it is built, or when Stable Mint refuses it. */
public final class InvalidRequestException extends StableMintException {

    private final transient List<FieldProblem> problems;

    /**
     * For a request that Stable Mint or the client refused.
     *
     * @param error the id, which is put in front of the message
     * @param message what is wrong and what to do; personal data is masked
     * @param problems the fields that are wrong; empty if only Stable Mint knows them. The list is copied.
     * @param context the facts about the call
     */
    public InvalidRequestException(ErrorId error, String message, List<FieldProblem> problems, ErrorContext context) {
        super(error, message, context, null);
        this.problems = List.copyOf(problems);
    }

    /**
     * An exception with id STMNT1001E for a request that cannot be built. Nothing was sent.
     *
     * @param problems all problems of the request, at least one
     * @return the exception, to be thrown by the caller
     */
    public static InvalidRequestException because(List<FieldProblem> problems) {
        String list = problems.stream().map(FieldProblem::toString).collect(Collectors.joining("; "));
        String message = "The request cannot be built. " + list + ". Correct these fields and build it again.";
        return new InvalidRequestException(ErrorId.REQUEST_INVALID, message, problems, ErrorContext.NONE);
    }

    /**
     * {@return the problem of each field that is wrong; empty when Stable Mint refused the request, because then only
     * its answer gives the reason}
     */
    public List<FieldProblem> problems() {
        return problems;
    }
}
