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

    private static final Path EXPLANATIONS = Path.of("../docs/errors/orders-web.md");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\*\\*(ORDER\\d{4}[EWI])\\*\\*");

    /** Told by settings, not by answers. */
    private static final List<String> AT_START = List.of("ORDER5014E", "ORDER5015E");

    @ParameterizedTest
    @CsvSource({
        "400, MALFORMED", "401, NOT_SIGNED_IN", "403, NOT_ALLOWED", "404, NOT_FOUND", "405, WRONG_METHOD",
        "406, NOT_ACCEPTABLE", "413, TOO_LARGE", "415, WRONG_MEDIA_TYPE", "418, OTHER", "422, REFUSED",
        "500, OUR_FAULT", "502, OUR_FAULT", "503, UNAVAILABLE"
    })
    void everyStatusHasItsError(int status, WebError error) {
        assertThat(WebError.ofStatus(status)).isEqualTo(error);
    }

    @Test
    void everyIdIsExplained_andNoneThatDoesNotExist() throws IOException {
        List<String> explained = EXPLAINED
                .matcher(Files.readString(EXPLANATIONS))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(WebError.values()).map(WebError::id), AT_START.stream())
                                .toList());
    }
}
