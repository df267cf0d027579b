package io.stablemint.client.error;

import java.util.List;
import java.util.stream.Collectors;

/** The request is wrong and nothing happened: correct it. Thrown when it is built, or when Stable Mint refuses it. */
public final class InvalidRequestException extends StableMintException {

    private final transient List<FieldProblem> problems;

    public InvalidRequestException(
            ErrorId error, String message, List<FieldProblem> problems, ErrorContext circumstances) {
        super(error, message, circumstances, null);
        this.problems = List.copyOf(problems);
    }

    /** A request that cannot be built, with everything that is wrong with it. */
    public static InvalidRequestException because(List<FieldProblem> problems) {
        String list = problems.stream().map(FieldProblem::toString).collect(Collectors.joining("; "));
        String message = "The request cannot be built. " + list + ". Correct what is listed and build it again.";
        return new InvalidRequestException(ErrorId.REQUEST_INVALID, message, problems, ErrorContext.NONE);
    }

    /** What is wrong, field by field; empty when Stable Mint refused the request and only its answer says why. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
