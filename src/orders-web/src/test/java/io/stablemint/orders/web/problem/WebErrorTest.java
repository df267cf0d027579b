package io.stablemint.orders.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebErrorTest {

    private static final Path DOCUMENTATION = Path.of("../docs/errors/orders-web.md");
    private static final Pattern DOCUMENTED_ID = Pattern.compile("(?m)^\\*\\*(ORDER\\d{4}[EWI])\\*\\*");

    /** Ids of messages that are only logged, at start or while it runs, and not in responses. */
    private static final List<String> LOGGED = List.of("ORDER5014E", "ORDER5015E", "ORDER5902W");

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST",
        "401, UNAUTHENTICATED",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "409, CONFLICT",
        "413, CONTENT_TOO_LARGE",
        "415, UNSUPPORTED_MEDIA_TYPE",
        "418, OTHER_CLIENT_ERROR",
        "422, UNPROCESSABLE_CONTENT",
        "429, TOO_MANY_REQUESTS",
        "500, INTERNAL_ERROR",
        "502, INTERNAL_ERROR",
        "503, SERVICE_UNAVAILABLE"
    })
    void statusIsMappedToItsError(int status, WebError error) {
        assertThat(WebError.ofStatus(status)).isEqualTo(error);
    }

    @Test
    void allIdsAreDocumented_andOnlyThose() throws IOException {
        List<String> documented = DOCUMENTED_ID
                .matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(WebError.values()).map(WebError::id), LOGGED.stream())
                                .toList());
    }
}
