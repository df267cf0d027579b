/** Shared test support: real databases without a server, a settable clock, and fakes of Stable Mint. */
@NullMarked
package io.stablemint.orders.testing;

import org.jspecify.annotations.NullMarked;
