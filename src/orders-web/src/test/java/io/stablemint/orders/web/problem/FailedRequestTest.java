package io.stablemint.orders.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedRequestTest {

    @ParameterizedTest(name = "{0}, {1}: JSON {2}")
    @CsvSource({
        "api/orders, text/html, true",
        "api, */*, true",
        "apiary, */*, false",
        "orders/1, text/html, false",
        "orders/1, */*, false",
        "orders/1, '', false",
        "orders/1, application/json, true",
        "orders/1, application/json text/html, false",
    })
    void apiCallsAndCallersThatDoNotAcceptHtml_getJson(String path, String accepts, boolean json) {
        assertThat(new FailedRequest("GET", path, mediaTypes(accepts)).wantsJson())
                .isEqualTo(json);
    }

    private static List<MediaType> mediaTypes(String accepts) {
        return accepts.isEmpty()
                ? List.of()
                : Arrays.stream(accepts.split(" "))
                        .map(FailedRequestTest::mediaType)
                        .toList();
    }

    // MediaType.valueOf needs a complete Jakarta REST implementation.
    private static MediaType mediaType(String text) {
        return new MediaType(text.substring(0, text.indexOf('/')), text.substring(text.indexOf('/') + 1));
    }
}
