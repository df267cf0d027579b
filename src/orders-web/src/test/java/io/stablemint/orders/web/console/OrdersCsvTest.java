package io.stablemint.orders.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdersCsvTest {

    @Test
    void fieldsAreQuoted() {
        assertThat(OrdersCsv.line(List.of("a", "b\"c", "d,e\nf"))).isEqualTo("\"a\",\"b\"\"c\",\"d,e\nf\"\r\n");
    }

    @Test
    void textThatASpreadsheetWouldExecute_getsAnApostrophe() {
        assertThat(OrdersCsv.line(List.of("=HYPERLINK(\"x\")", "+1", "-1", "@sum", "\t=1", "4.80")))
                .isEqualTo("\"'=HYPERLINK(\"\"x\"\")\",\"'+1\",\"'-1\",\"'@sum\",\"'\t=1\",\"4.80\"\r\n");
    }
}
