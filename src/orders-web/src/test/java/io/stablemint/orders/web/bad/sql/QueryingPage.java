package io.stablemint.orders.web.bad.sql;

import javax.sql.DataSource;

record QueryingPage(DataSource orders) {}
