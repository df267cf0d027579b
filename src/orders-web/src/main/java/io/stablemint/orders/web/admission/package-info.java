/**
 * Limits how many checkouts a server works on at the same time, and accepts none while stored notifications wait too long. Under overload further
 * checkouts are rejected at once, so that threads, processor time and database connections remain for notifications, which report money, and for
 * customers who have already ordered.
 *
 * <p>Promise: a rejected checkout has stored nothing and sent nothing; the same request can be sent again.
 */
@NullMarked
package io.stablemint.orders.web.admission;

import org.jspecify.annotations.NullMarked;
