package io.stablemint.orders.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementLineParserTest {

    private static final List<String> HEADER =
            List.of("Reference", "Idempotency Key", "Website Reference", "Amount", "Currency", "Status", "Note");
    private static final StatementColumns COLUMNS = StatementColumns.proposedFor(HEADER);

    @Test
    void columnsAreProposedByTheirNames() {
        assertThat(COLUMNS)
                .isEqualTo(new StatementColumns(
                        "Reference",
                        "Idempotency Key",
                        "Website Reference",
                        "Amount",
                        "Currency",
                        "Status",
                        StatementColumns.DEFAULT_PAID_WORDS,
                        false));
        assertThat(StatementColumns.ofJson(COLUMNS.toJson())).isEqualTo(COLUMNS);
    }

    @Test
    void readsTheChosenColumns_andIgnoresTheOthers() {
        assertThat(parse("REF1", "", "ORDER1", "4.80", "EUR", "Completed", "=cmd|' /C calc'!A0"))
                .isEqualTo(new StatementLine(
                        17,
                        Optional.of("REF1"),
                        Optional.empty(),
                        Optional.of("ORDER1"),
                        new BigDecimal("4.80"),
                        "EUR",
                        true));
    }

    @Test
    void aLineIsNoPayment_withAnotherStatusOrWithoutAPositiveAmount() {
        assertThat(parse("R", "", "", "4.80", "EUR", "Failed", "").paid()).isFalse();
        assertThat(parse("R", "", "", "-4.80", "EUR", "Completed", "").paid()).isFalse();
        assertThat(parse("R", "", "", "0", "EUR", "Completed", "").paid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "a b", "a\nb", "<b>"})
    void rejectsFormulasAndOtherTextsAsIds(String id) {
        assertThatThrownBy(() -> parse(id, "", "", "4.80", "EUR", "paid", ""))
                .hasMessage(
                        "ORDER5916E, line 17: Column 'Reference' must have an id of at most 200 letters, digits and . _ : / + = - that"
                                + " begins with a letter or digit.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4,80", "1.234.5", "€4", "=4.80", "1e5", "NaN"})
    void rejectsTextsThatAreNoAmounts(String amount) {
        assertThatThrownBy(() -> parse("R", "", "", amount, "EUR", "paid", ""))
                .hasMessage("ORDER5916E, line 17: Column 'Amount' must have an amount such as 1234.50.");
    }

    @Test
    void readsDecimalCommas_ifTheOperatorSaidSo() {
        StatementColumns comma = new StatementColumns("Reference", "", "", "Amount", "Currency", "", "", true);
        StatementRecord found = new StatementRecord(2, List.of("R", "", "", "1234,50", "EUR", "", ""));

        assertThat(new StatementLineParser(HEADER, comma).parse(found).amount()).isEqualByComparingTo("1234.50");
    }

    @Test
    void rejectsMissingCurrencies() {
        assertThatThrownBy(() -> parse("R", "", "", "4.80", "", "paid", ""))
                .hasMessage("ORDER5916E, line 17: Column 'Currency' must have a currency such as EUR.");
    }

    @Test
    void saysEverythingThatIsWrongWithTheChoiceOfColumns() {
        assertThatThrownBy(() -> new StatementColumns("", "", "", "", "", "Status", " , ", false).check(HEADER))
                .hasMessage("ORDER5915E: Choose the column with the amount. Choose the column with the currency."
                        + " Choose at least one column with a reference, an idempotency key or an order id."
                        + " Enter the statuses of paid payments, in at most 400 characters.");
        assertThatThrownBy(() -> new StatementColumns("Ref", "", "", "Amount", "Amount", "", "", false).check(HEADER))
                .hasMessage("ORDER5915E: The file does not have all of these columns. Choose each column once.");
    }

    private static StatementLine parse(String... cells) {
        return new StatementLineParser(HEADER, COLUMNS).parse(new StatementRecord(17, List.of(cells)));
    }
}
