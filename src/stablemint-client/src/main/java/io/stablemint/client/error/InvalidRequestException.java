package io.stablemint.client.error;

import java.util.List;
import java.util.stream.Collectors;

/** The request is wrong. Nothing happened; correct it. Thrown when it is built, or when Stable Mint refuses it. */
public final class InvalidRequestException extends StableMintException {

    private final transient List<FieldProblem> problems;

    public InvalidRequestException(ErrorId error, String message, List<FieldProblem> problems, ErrorContext context) {
        super(error, message, context, null);
        this.problems = List.copyOf(problems);
    }

    /** For a request that cannot be built, with all its problems. */
    public static InvalidRequestException because(List<FieldProblem> problems) {
        String list = problems.stream().map(FieldProblem::toString).collect(Collectors.joining("; "));
        String message = "The request cannot be built. " + list + ". Correct these fields and build it again.";
        return new InvalidRequestException(ErrorId.REQUEST_INVALID, message, problems, ErrorContext.NONE);
    }

    /** The problems of each field; empty when Stable Mint refused the request, because then only its answer gives the reason. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
