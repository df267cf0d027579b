package io.stablemint.orders.web.console;

import io.stablemint.orders.ordering.OrderFilter;
import io.stablemint.orders.ordering.OrderPage;
import io.stablemint.orders.ordering.OrderQueries;
import io.stablemint.orders.ordering.OrderSummary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the orders of a search as CSV (RFC 4180), page by page, so that the memory does not depend on the number of rows.
 *
 * <p>Spreadsheets execute a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} as a formula. Such a text gets an apostrophe in
 * front.
 */
final class OrdersCsv {

    private static final int PAGE_SIZE = 500;
    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final List<String> HEADER =
            List.of("id", "number", "state", "amount", "currency", "created_at", "paid_at", "reason");

    private final OrderQueries orders;

    OrdersCsv(OrderQueries orders) {
        this.orders = orders;
    }

    void write(OrderFilter filter, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(line(HEADER));
        Optional<OrderPage.Position> position = Optional.empty();
        do {
            OrderPage page = orders.page(filter, position, PAGE_SIZE);
            for (OrderSummary order : page.orders()) {
                writer.write(line(fields(order)));
            }
            position = page.next();
        } while (position.isPresent());
        writer.flush();
    }

    private static List<String> fields(OrderSummary order) {
        return Arrays.asList(
                order.id().value(),
                order.number(),
                order.state().name(),
                order.total().amount().toPlainString(),
                order.total().currency(),
                order.createdAt().toString(),
                order.paidAt().map(Instant::toString).orElse(""),
                order.reason().orElse(""));
    }

    static String line(List<String> fields) {
        return fields.stream().map(OrdersCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String field) {
        boolean formula = !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + field.replace("\"", "\"\"") + '"';
    }
}
