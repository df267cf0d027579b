-- One statement for each table. They fill the part from ${first} to ${last}.

INSERT INTO customer (id, login, email, country, full_name, citizenship, address, date_of_birth)
SELECT generator.customer(n / 20), 'customer-' || n / 20, 'customer-' || n / 20 || '@example.com', 'DE', 'Customer ' || n / 20, 'DE',
       'Kaffeestraße ' || n / 20, DATE '1990-01-01'
FROM generate_series(CAST(${first} AS bigint), CAST(${last} AS bigint)) AS numbers (n) WHERE n % 20 = 0;

INSERT INTO orders (id, version, state, access_token, customer_id, country, total_amount, total_currency, current_attempt, created_at,
                    changed_at, paid_at, due_at, reason, retained_since, short_number)
SELECT id, 3, state, upper(md5('token' || n)), CASE WHEN n % 2 = 0 THEN generator.customer(1 + n * 31 % (${orders} / 20)) END, 'DE', amount, 'EUR',
       attempt, placed, placed + interval '5 minutes',
       CASE WHEN state IN ('PAID', 'REFUND_DUE', 'REFUNDED') THEN placed + (120 + n % 600) * interval '1 second' END,
       CASE WHEN state = 'AWAITING_PAYMENT' THEN placed END,
       CASE state WHEN 'CANCELLED' THEN 'It was not paid in time.' WHEN 'IN_REVIEW' THEN 'The payment has another amount.' END,
       placed, substr(id, 19, 8)
FROM generator.orders(${first}, ${last});

INSERT INTO order_line (order_id, line_no, sku, name, unit_price, quantity)
SELECT id, line, 'cedar-pencil', 'Cedar Pencil', amount / (line + 1), 1
FROM generator.orders(${first}, ${last}), generate_series(0, CASE WHEN n % 4 = 0 THEN 1 ELSE 0 END) AS lines (line);

INSERT INTO payment_attempt (order_id, id, attempt_no, state, amount, currency, request_hash, sends, reference, url, expires_at, stage,
                             received_amount, received_currency, created_at, changed_at, due_at, result_due_at, overdue_since, overdue_reason)
SELECT id, attempt_id, number, attempt_state, amount, 'EUR', md5(attempt_id) || md5(id), 1, 'REF' || attempt_id,
       CASE WHEN attempt_state = 'OPEN' THEN 'https://checkout.stablemint.io/sessions/' || attempt_id END,
       placed + interval '15 minutes', CASE WHEN attempt_state = 'SUCCEEDED' THEN 'COMPLETED' ELSE 'CREATED' END,
       CASE WHEN attempt_state = 'SUCCEEDED' THEN amount END, CASE WHEN attempt_state = 'SUCCEEDED' THEN 'EUR' END,
       placed + number * interval '1 second', placed + interval '5 minutes',
       CASE WHEN attempt_state = 'OPEN' THEN placed END, CASE WHEN attempt_state = 'OPEN' THEN placed END,
       CASE WHEN attempt_state = 'EXPIRED' OR attempt_state = 'OPEN' AND n % 10 = 5 THEN placed + interval '45 minutes' END,
       CASE WHEN attempt_state = 'EXPIRED' THEN 'SESSION_ENDED' WHEN attempt_state = 'OPEN' AND n % 10 = 5 THEN 'RETURNED' END
FROM (SELECT orders.*, number, generator.attempt(n, number) AS attempt_id,
             CASE WHEN number < attempts OR state = 'CANCELLED' THEN 'EXPIRED' WHEN state = 'AWAITING_PAYMENT' THEN 'OPEN'
                  ELSE 'SUCCEEDED' END AS attempt_state
      FROM generator.orders(${first}, ${last}) AS orders, generate_series(1, attempts) AS numbers (number)) AS attempts;

INSERT INTO fulfilment (order_id, created_at)
SELECT id, placed + interval '5 minutes' FROM generator.orders(${first}, ${last}) WHERE state IN ('PAID', 'REFUND_DUE', 'REFUNDED');

INSERT INTO notification (id, state, event_type, stage, attempt_key, reference, website_reference, amount, currency, body, tries, received_at,
                          changed_at, retained_since, version)
SELECT md5(attempt || number), CASE WHEN n > ${past} AND n % 250 = 0 AND number = 1 THEN 'DEAD' ELSE 'APPLIED' END,
       'partner.customer.deposit.' || stage, stage, attempt, 'REF' || attempt, id, amount, 'EUR',
       '{"type":"deposit.' || stage || '","key":"' || attempt || '"}', 1, placed + number * interval '40 seconds',
       placed + number * interval '41 seconds', placed + number * interval '40 seconds', 1
FROM (SELECT orders.*, number,
             CASE WHEN state IN ('CANCELLED', 'AWAITING_PAYMENT') THEN 'CREATED'
                  ELSE (ARRAY['CREATED', 'INITIATED', 'SUBMITTED', 'ACCEPTED', 'COMPLETED'])[number] END AS stage
      FROM generator.orders(${first}, ${last}) AS orders, generate_series(1, 4 + CAST(n % 2 AS integer)) AS numbers (number)) AS notifications;

INSERT INTO history (subject, version, changed_at, actor, change_type, fields_after)
SELECT id, version, placed + version * interval '1 minute', 'CUSTOMER:', 'ORDER_PLACED',
       '{"order.state":"' || state || '","attempt.state":"' || version || '"}'
FROM generator.orders(${first}, ${last}), generate_series(2, 3) AS versions (version);
