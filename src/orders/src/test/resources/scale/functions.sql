-- What the other scripts select from: generated orders, numbered from 1, oldest first. The last ones are those of the last seven days, the same
-- number at every size; all older ones are finished, and spread over the two years before. The same numbers always give the same orders.

CREATE SCHEMA generator;

-- STABLE, because PostgreSQL takes the operator || for stable: an IMMUTABLE function would be called for each row instead of being inlined.

-- An id as the order system makes them: it begins with the time.
CREATE FUNCTION generator.id(milliseconds bigint, seed text) RETURNS varchar LANGUAGE sql STABLE AS $$
  SELECT CAST('00' || lpad(upper(to_hex(milliseconds)), 11, '0') || upper(substr(md5(seed), 1, 13)) AS varchar)
$$;

CREATE FUNCTION generator.milliseconds(n bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN n <= ${past} THEN ${now} - 604800000 - (${past} - n) * 63072000000 / ${past}
              ELSE ${now} - 60000 - (${orders} - n) * 604800000 / ${recent} END
$$;

-- Half of the orders' customers are registered; each has about ten orders.
CREATE FUNCTION generator.customer(n bigint) RETURNS varchar LANGUAGE sql STABLE AS $$
  SELECT CAST(upper(substr(md5('customer' || n), 1, 26)) AS varchar)
$$;

CREATE FUNCTION generator.state(n bigint) RETURNS varchar LANGUAGE sql STABLE AS $$
  SELECT CAST(CASE WHEN n > ${orders} - 300 THEN 'AWAITING_PAYMENT'
                   WHEN n > ${past} AND n % 50 = 1 THEN 'IN_REVIEW'
                   WHEN n > ${past} AND n % 50 = 2 THEN 'REFUND_DUE'
                   WHEN n % 10 = 3 THEN 'CANCELLED'
                   WHEN n % 50 = 4 THEN 'REFUNDED'
                   ELSE 'PAID' END AS varchar)
$$;

-- Every tenth order has two attempts. Its attempt is the last one.
CREATE FUNCTION generator.attempt(n bigint, number integer) RETURNS varchar LANGUAGE sql STABLE AS $$
  SELECT generator.id(generator.milliseconds(n) + number * 1000, 'attempt' || n || '/' || number)
$$;

CREATE FUNCTION generator.orders(first bigint, last bigint)
RETURNS TABLE (n bigint, id varchar, placed timestamptz, state varchar, attempt varchar, attempts integer, amount numeric)
LANGUAGE sql STABLE AS $$
  SELECT n, generator.id(generator.milliseconds(n), 'order' || n), to_timestamp(generator.milliseconds(n) / 1000.0),
         generator.state(n), generator.attempt(n, CASE WHEN n % 10 = 0 THEN 2 ELSE 1 END), CASE WHEN n % 10 = 0 THEN 2 ELSE 1 END,
         1.60 + n * 7 % 100
  FROM generate_series(first, last) AS numbers (n)
  OFFSET 0 -- computes each column once for each order
$$;
