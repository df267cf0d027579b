/** The shop's web application: what it answers, and nothing else. */
@NullMarked
package io.stablemint.orders.web;

import org.jspecify.annotations.NullMarked;
