package io.stablemint.orders.statement;

import io.stablemint.orders.encoding.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns of a file have the values that reconciliation needs. A column that the file does not have is an empty text.
 *
 * @param reference the column with Stable Mint's reference
 * @param idempotencyKey the column with our idempotency key
 * @param websiteReference the column with the order's id
 * @param status the column with the payment's status; without it, every line is a payment
 * @param paidWords the statuses of payments that were paid, separated by commas
 * @param decimalComma whether amounts have a decimal comma
 */
public record StatementColumns(
        String reference,
        String idempotencyKey,
        String websiteReference,
        String amount,
        String currency,
        String status,
        String paidWords,
        boolean decimalComma) {

    public static final String DEFAULT_PAID_WORDS = "accepted, reconciled, completed, paid, succeeded";

    private static final int MAX_WORDS_LENGTH = 400;

    /** A proposal by the names of the columns. */
    public static StatementColumns proposedFor(List<String> header) {
        return new StatementColumns(
                named(header, "reference", "sessionreference", "stablemintreference"),
                named(header, "idempotencykey"),
                named(header, "websitereference", "orderid", "order"),
                named(header, "amount"),
                named(header, "currency"),
                named(header, "status", "state"),
                DEFAULT_PAID_WORDS,
                false);
    }

    /** Files with the same header have the same id. */
    static String idOf(List<String> header) {
        return Sha256.hex(
                header.stream().map(name -> name.length() + ":" + name).collect(Collectors.joining()));
    }

    /**
     * Returns normally if files with this header can be read with it.
     *
     * @throws StatementException otherwise
     */
    void check(List<String> header) {
        List<String> problems = new ArrayList<>();
        if (amount.isEmpty()) {
            problems.add("Choose the column with the amount.");
        }
        if (currency.isEmpty()) {
            problems.add("Choose the column with the currency.");
        }
        if (reference.isEmpty() && idempotencyKey.isEmpty() && websiteReference.isEmpty()) {
            problems.add("Choose at least one column with a reference, an idempotency key or an order id.");
        }
        List<String> chosen = chosen();
        if (!Set.copyOf(header).containsAll(chosen)) {
            problems.add("The file does not have all of these columns.");
        }
        if (Set.copyOf(chosen).size() != chosen.size()) {
            problems.add("Choose each column once.");
        }
        if ((!status.isEmpty() && words().isEmpty()) || paidWords.length() > MAX_WORDS_LENGTH) {
            problems.add("Enter the statuses of paid payments, in at most " + MAX_WORDS_LENGTH + " characters.");
        }
        if (!problems.isEmpty()) {
            throw new StatementException(StatementError.MISSING_COLUMNS, 0, String.join(" ", problems));
        }
    }

    /** Whether a payment with this status was paid. */
    boolean isPaid(String text) {
        return words().contains(text.toLowerCase(Locale.ROOT));
    }

    private List<String> chosen() {
        return Stream.of(reference, idempotencyKey, websiteReference, amount, currency, status)
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private List<String> words() {
        return Stream.of(paidWords.split(",", -1))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String named(List<String> header, String... names) {
        return header.stream()
                .filter(column ->
                        List.of(names).contains(column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")))
                .findFirst()
                .orElse("");
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add("reference", reference)
                .add("idempotencyKey", idempotencyKey)
                .add("websiteReference", websiteReference)
                .add("amount", amount)
                .add("currency", currency)
                .add("status", status)
                .add("paidWords", paidWords)
                .add("decimalComma", decimalComma)
                .build()
                .toString();
    }

    static StatementColumns ofJson(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return new StatementColumns(
                json.getString("reference"),
                json.getString("idempotencyKey"),
                json.getString("websiteReference"),
                json.getString("amount"),
                json.getString("currency"),
                json.getString("status"),
                json.getString("paidWords"),
                json.getBoolean("decimalComma"));
    }
}
