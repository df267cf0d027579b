package io.stablemint.orders.web.violations.sql;

import javax.sql.DataSource;

record PageWithDataSource(DataSource orders) {}
