/** The shop's web application: HTML pages and the REST API. It holds no business rules; those are in the order system. */
@NullMarked
package io.stablemint.orders.web;

import org.jspecify.annotations.NullMarked;
