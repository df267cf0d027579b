package io.stablemint.orders.testing;

import jakarta.persistence.EntityManager;

/** Many paid orders of 1.60 EUR on PostgreSQL. Order {@code n} was placed, and paid, {@code n} seconds ago. */
public final class ManyOrders {

    private ManyOrders() {}

    /** The id of an order, and of its payment attempt. */
    public static String id(int number) {
        return "%026d".formatted(number);
    }

    /** Stable Mint's reference for an order's payment. */
    public static String reference(int number) {
        return "ref-" + number;
    }

    /** Inserts the orders with these numbers. */
    public static void insert(TestDatabase database, int from, int to) {
        String numbers = " FROM generate_series(" + from + ", " + to + ") AS numbers (n)";
        String id = "lpad(CAST(n AS varchar), 26, '0')";
        String time = "now() - n * interval '1 second'";
        database.transactions().runInNew(em -> {
            execute(
                    em,
                    "INSERT INTO orders (id, version, state, access_token, country, total_amount, total_currency,"
                            + " current_attempt, created_at, changed_at, paid_at, short_number) SELECT " + id
                            + ", 3, 'PAID', lpad(CAST(n AS varchar), 26, '7'), 'DE', 1.60, 'EUR', " + id + ", " + time
                            + ", " + time + ", " + time + ", SUBSTRING(" + id + " FROM 19 FOR 8)" + numbers);
            execute(
                    em,
                    "INSERT INTO order_line (order_id, line_no, sku, name, unit_price, quantity) SELECT " + id
                            + ", 0, 'cedar-pencil', 'Cedar Pencil', 1.60, 1" + numbers);
            execute(
                    em,
                    "INSERT INTO payment_attempt (order_id, id, attempt_no, state, amount, currency, request_hash, sends,"
                            + " reference, created_at, changed_at) SELECT " + id + ", " + id
                            + ", 1, 'SUCCEEDED', 1.60, 'EUR', repeat('0', 64), 1, 'ref-' || n, " + time + ", " + time
                            + numbers);
        });
        database.transactions().runInNew(em -> execute(em, "ANALYZE"));
    }

    private static void execute(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
