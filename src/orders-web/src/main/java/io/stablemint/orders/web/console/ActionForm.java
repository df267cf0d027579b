package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import java.util.List;
import java.util.Optional;

/** Reads the form of a confirmed action, and maps the action's result. */
final class ActionForm {

    private static final int MAX_REASON_LENGTH = 400;

    private ActionForm() {}

    /**
     * The action with its reason and version.
     *
     * @throws WebException if one of them is missing
     */
    static OperatorAction read(FormData form, String login) {
        String reason = form.text("reason").strip();
        if (reason.isEmpty() || reason.length() > MAX_REASON_LENGTH) {
            throw new WebException(
                    WebError.BAD_REQUEST, List.of("Say why, in at most " + MAX_REASON_LENGTH + " characters."));
        }
        return new OperatorAction(login, Optional.of(reason), Optional.of(version(form.text("version"))));
    }

    /**
     * Returns normally if the action was done.
     *
     * @throws WebException with status 409 or 422 otherwise
     */
    static void requireDone(ActionResult result) {
        switch (result) {
            case DONE -> {}
            case CHANGED_MEANWHILE -> throw new WebException(WebError.CONFLICT);
            case NOT_POSSIBLE ->
                throw new WebException(
                        WebError.UNPROCESSABLE_CONTENT, List.of("The state does not allow this action any more."));
            case NEEDS_SECOND_OPERATOR ->
                throw new WebException(
                        WebError.UNPROCESSABLE_CONTENT,
                        List.of(
                                "The operator who decided this refund cannot also record it: a second operator has to."));
        }
    }

    private static long version(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException invalid) {
            throw new WebException(WebError.BAD_REQUEST, List.of("The form has no version. Open the page again."));
        }
    }
}
