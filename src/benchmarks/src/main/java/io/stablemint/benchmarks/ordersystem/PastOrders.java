package io.stablemint.benchmarks.ordersystem;

/**
 * Fills a database with orders: one every 75 seconds, four of five paid, the others awaiting payment, each with a line, an attempt and
 * a notification. The newest are the same whatever their number: a hundred orders cover two hours, so that the reconciliation of the
 * last whole hour has as much to compare as with a hundred thousand.
 */
public final class PastOrders {

    private static final String TIME = "now() - n * interval '75' second";
    private static final String PAID = "n % 5 <> 0";

    private PastOrders() {}

    /** The id of an order, its attempt, and its notification; in Crockford's alphabet. */
    public static String id(int number) {
        return String.format(java.util.Locale.ROOT, "%026d", number);
    }

    /** Stable Mint's reference of its session. */
    public static String reference(int number) {
        return "ref-" + number;
    }

    /** Inserts orders 1 to {@code count}, of which four of five are paid. */
    public static void insert(Sql database, int count) {
        insert(database, count, PAID);
    }

    /** Inserts orders 1 to {@code count}, none of which is paid. */
    public static void insertUnpaid(Sql database, int count) {
        insert(database, count, "false");
    }

    private static void insert(Sql database, int count, String paid) {
        String numbers = " FROM generate_series(1, " + count + ") AS numbers (n)";
        database.execute(
                "INSERT INTO orders (id, version, state, access_token, country, total_amount, total_currency, current_attempt, created_at, changed_at, paid_at, due_at)"
                        + " SELECT lpad(CAST(n AS varchar), 26, '0'), 3, CASE WHEN " + paid
                        + " THEN 'PAID' ELSE 'AWAITING_PAYMENT' END, lpad(CAST(n AS varchar), 26, '7'),"
                        + " 'DE', 1.60, 'EUR', lpad(CAST(n AS varchar), 26, '0'), " + TIME + ", " + TIME + ","
                        + " CASE WHEN " + paid + " THEN " + TIME + " END, CASE WHEN NOT (" + paid
                        + ") THEN now() + interval '1' day END" + numbers);
        database.execute("INSERT INTO order_line (order_id, line_no, sku, name, unit_price, quantity)"
                + " SELECT lpad(CAST(n AS varchar), 26, '0'), 1, 'cedar-pencil', 'Cedar Pencil', 1.60, 1" + numbers);
        database.execute(
                "INSERT INTO payment_attempt (order_id, id, attempt_no, state, amount, currency, request_hash, sends, reference, url, expires_at, stage, created_at, changed_at, due_at)"
                        + " SELECT lpad(CAST(n AS varchar), 26, '0'), lpad(CAST(n AS varchar), 26, '0'), 1, CASE WHEN "
                        + paid
                        + " THEN 'SUCCEEDED' ELSE 'OPEN' END, 1.60, 'EUR',"
                        + " repeat('0', 64), 1, 'ref-' || n, 'https://checkout.stablemint.io/sessions/' || n, now() + interval '1' day,"
                        + " CASE WHEN " + paid + " THEN 'ACCEPTED' END, " + TIME + ", " + TIME + ","
                        + " CASE WHEN NOT (" + paid + ") THEN now() + interval '1' day END" + numbers);
        database.execute(
                "INSERT INTO notification (id, state, event_type, stage, attempt_key, reference, website_reference, amount, currency, body, tries, received_at, changed_at)"
                        + " SELECT 'past-' || n, 'APPLIED', 'partner.customer.deposit.accepted', 'ACCEPTED', lpad(CAST(n AS varchar), 26, '0'), 'ref-' || n, lpad(CAST(n AS varchar), 26, '0'),"
                        + " 1.60, 'EUR', repeat('x', 500), 1, " + TIME + ", " + TIME + numbers + " WHERE " + paid);
        database.execute("ANALYZE");
    }
}
