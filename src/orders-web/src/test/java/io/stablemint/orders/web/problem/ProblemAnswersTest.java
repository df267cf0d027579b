package io.stablemint.orders.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.web.page.Page;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemAnswersTest {

    private static final Asked BROWSER = new Asked("GET", "orders/1", List.of(MediaType.TEXT_HTML_TYPE));
    private static final Asked PROGRAM = new Asked("GET", "api/orders/1", List.of());

    private final ProblemAnswers answers = new ProblemAnswers(() -> "k3j4h5");

    @Test
    void browserGetsAPage() {
        try (Response answer = answer(WebError.NOT_FOUND, BROWSER)) {
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getMediaType().toString()).isEqualTo("text/html;charset=UTF-8");
            assertThat(answer.getEntity())
                    .isInstanceOfSatisfying(
                            Page.class, page -> assertThat(page.template()).isEqualTo("problem"));
        }
    }

    @Test
    void programGetsProblemJson_withErrorIdAndIncident() {
        try (Response answer = answer(WebError.NOT_FOUND, PROGRAM)) {
            assertThat(answer.getMediaType().toString()).isEqualTo("application/problem+json");
            assertThat(answer.getEntity())
                    .isEqualTo(new Problem(
                            "There is nothing here",
                            404,
                            "The address is wrong, or what it named is gone. Links to orders work only in full, to the last"
                                    + " character.",
                            "ORDER5005E",
                            "k3j4h5",
                            List.of("detail")));
        }
    }

    @Test
    void strangerIsToldHowToSignIn() {
        try (Response answer = answer(WebError.NOT_SIGNED_IN, PROGRAM)) {
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getHeaderString("WWW-Authenticate"))
                    .isEqualTo("Basic realm=\"Harbour Roast\", charset=\"UTF-8\"");
        }
    }

    @Test
    void nothingOfTheCauseIsShown() {
        try (Response answer = answer(WebError.OUR_FAULT, PROGRAM)) {
            assertThat(String.valueOf(answer.getEntity())).doesNotContain("secret");
        }
    }

    private Response answer(WebError error, Asked asked) {
        return answers.answer(error, List.of("detail"), asked, new IllegalStateException("a secret of ours"));
    }
}
