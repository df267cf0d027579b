package io.stablemint.orders.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.web.page.Page;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemResponseFactoryTest {

    private static final FailedRequest BROWSER =
            new FailedRequest("GET", "orders/1", List.of(MediaType.TEXT_HTML_TYPE));
    private static final FailedRequest PROGRAM = new FailedRequest("GET", "api/orders/1", List.of());

    private final ProblemResponseFactory responses = new ProblemResponseFactory(() -> "k3j4h5");

    @Test
    void browserGetsAnHtmlPage() {
        try (Response response = create(WebError.NOT_FOUND, BROWSER)) {
            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(response.getMediaType().toString()).isEqualTo("text/html;charset=UTF-8");
            assertThat(response.getEntity())
                    .isInstanceOfSatisfying(
                            Page.class, page -> assertThat(page.template()).isEqualTo("problem"));
        }
    }

    @Test
    void programGetsProblemJson_withErrorIdAndIncident() {
        try (Response response = create(WebError.NOT_FOUND, PROGRAM)) {
            assertThat(response.getMediaType().toString()).isEqualTo("application/problem+json");
            assertThat(response.getEntity())
                    .isEqualTo(new Problem(
                            "Page not found",
                            404,
                            "The address is wrong, or the page no longer exists. A link to an order works only if it is complete.",
                            "ORDER5005E",
                            "k3j4h5",
                            List.of("detail")));
        }
    }

    @Test
    void authenticationSchemeIsSent_whenTheUserIsNotSignedIn() {
        try (Response response = create(WebError.UNAUTHENTICATED, PROGRAM)) {
            assertThat(response.getStatus()).isEqualTo(401);
            assertThat(response.getHeaderString("WWW-Authenticate"))
                    .isEqualTo("Basic realm=\"Harbour Roast\", charset=\"UTF-8\"");
        }
    }

    @Test
    void responseDoesNotContainTheCause() {
        try (Response response = create(WebError.INTERNAL_ERROR, PROGRAM)) {
            assertThat(String.valueOf(response.getEntity())).doesNotContain("secret");
        }
    }

    private Response create(WebError error, FailedRequest request) {
        return responses.create(error, List.of("detail"), request, new IllegalStateException("a secret"));
    }
}
