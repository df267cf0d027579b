package io.stablemint.orders.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionFormTest {

    @Test
    void actionHasTheReasonAndTheSeenVersion() {
        assertThat(ActionForm.read(form(" Goodwill. ", "7"), "olga"))
                .isEqualTo(new OperatorAction("olga", Optional.of("Goodwill."), Optional.of(7L)));
    }

    @Test
    void formIsRejected_withoutAReasonOrAVersion() {
        assertError(() -> ActionForm.read(form("  ", "7"), "olga"), WebError.BAD_REQUEST);
        assertError(() -> ActionForm.read(form("x".repeat(401), "7"), "olga"), WebError.BAD_REQUEST);
        assertError(() -> ActionForm.read(form("Goodwill.", ""), "olga"), WebError.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGED_MEANWHILE, CONFLICT",
        "NOT_POSSIBLE, UNPROCESSABLE_CONTENT",
        "NEEDS_SECOND_OPERATOR, UNPROCESSABLE_CONTENT"
    })
    void resultIsMappedToAnError_unlessItIsDone(ActionResult result, WebError error) {
        ActionForm.requireDone(ActionResult.DONE);
        assertError(() -> ActionForm.requireDone(result), error);
    }

    private static void assertError(Runnable call, WebError error) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        WebException.class, thrown -> assertThat(thrown.error()).isEqualTo(error));
    }

    private static FormData form(String reason, String version) {
        return new FormData(Map.of("reason", reason, "version", version));
    }
}
