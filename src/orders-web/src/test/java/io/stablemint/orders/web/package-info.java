/** What all tests of the web application share. */
@NullMarked
package io.stablemint.orders.web;

import org.jspecify.annotations.NullMarked;
