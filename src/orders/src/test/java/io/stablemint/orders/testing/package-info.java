/** What the order system's tests share: real databases without a server, and time that stands still until told. */
@NullMarked
package io.stablemint.orders.testing;

import org.jspecify.annotations.NullMarked;
