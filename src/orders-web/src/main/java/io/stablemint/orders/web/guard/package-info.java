/**
 * What stands in front of every resource: headers that tell browsers what a page may do, a check where forms come from, a limit on bodies.
 */
@NullMarked
package io.stablemint.orders.web.guard;

import org.jspecify.annotations.NullMarked;
