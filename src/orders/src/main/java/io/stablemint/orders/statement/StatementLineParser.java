package io.stablemint.orders.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the chosen columns of a record. */
final class StatementLineParser {

    /** Also excludes what a spreadsheet would execute as a formula: no id begins with one of {@code = + - @}. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/+=-]{0,199}");

    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3,10}");
    private static final Pattern WITH_POINT = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,10})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]{1,18}(,[0-9]{1,10})?");

    private final List<String> header;
    private final StatementColumns columns;

    StatementLineParser(List<String> header, StatementColumns columns) {
        this.header = header;
        this.columns = columns;
    }

    /**
     * The values of the record.
     *
     * @throws StatementException if one of them cannot be used
     */
    StatementLine parse(StatementRecord found) {
        BigDecimal amount = amount(found);
        return new StatementLine(
                found.line(),
                id(found, columns.reference()),
                id(found, columns.idempotencyKey()),
                id(found, columns.websiteReference()),
                amount,
                required(found, columns.currency(), CURRENCY, "' must have a currency such as EUR."),
                amount.signum() > 0 && isPaid(found));
    }

    private boolean isPaid(StatementRecord found) {
        return columns.status().isEmpty() || columns.isPaid(cell(found, columns.status()));
    }

    private BigDecimal amount(StatementRecord found) {
        Pattern format = columns.decimalComma() ? WITH_COMMA : WITH_POINT;
        String example = columns.decimalComma()
                ? "' must have an amount such as 1234,50."
                : "' must have an amount such as 1234.50.";
        return new BigDecimal(required(found, columns.amount(), format, example).replace(',', '.'));
    }

    private String required(StatementRecord found, String column, Pattern format, String expected) {
        String text = cell(found, column);
        if (!format.matcher(text).matches()) {
            throw invalid(found, column, expected);
        }
        return text;
    }

    /** Empty if the file has no such column, or no value in this line. */
    private Optional<String> id(StatementRecord found, String column) {
        String text = column.isEmpty() ? "" : cell(found, column);
        if (!text.isEmpty() && !ID.matcher(text).matches()) {
            throw invalid(
                    found,
                    column,
                    "' must have an id of at most 200 letters, digits and . _ : / + = - that begins with a letter or digit.");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private String cell(StatementRecord found, String column) {
        return found.cells().get(header.indexOf(column));
    }

    private static StatementException invalid(StatementRecord found, String column, String expected) {
        return new StatementException(StatementError.INVALID_VALUE, found.line(), "Column '" + column + expected);
    }
}
