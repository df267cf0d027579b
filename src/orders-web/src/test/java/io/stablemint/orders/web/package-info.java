/** The architecture test, and sample data that several tests use. */
@NullMarked
package io.stablemint.orders.web;

import org.jspecify.annotations.NullMarked;
