package io.stablemint.orders.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLocaleTest {

    @ParameterizedTest(name = "chosen: {0}, accepted: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "   |                              | en-GB",
                "   | de                           | de-DE",
                "   | de-AT, en;q=0.5              | de-AT",
                "   | fr-FR, de;q=0.8, en;q=0.9    | en-GB",
                "   | en-US,en;q=0.9               | en-US",
                "   | fr-FR                        | en-GB",
                "   | de;q=0, en                   | en-GB",
                "   | *                            | en-GB",
                "de | en-US,en;q=0.9               | de-DE",
                "de | en, de-CH;q=0.1              | de-CH",
                "en | de-DE                        | en-GB",
                "xx | de-DE                        | de-DE",
                "   | de-x-private                 | de-DE",
                "   | de-DE-u-nu-arab              | de-DE",
                "   | de-419                       | de-DE",
                "   | ;;;=                         | en-GB",
            })
    void languageIsTheChosenOne_otherwiseTheBestAcceptedOne(String chosen, String accepted, String expected) {
        assertThat(ReaderLocale.select(Optional.ofNullable(chosen), Optional.ofNullable(accepted))
                        .toLanguageTag())
                .isEqualTo(expected);
    }
}
