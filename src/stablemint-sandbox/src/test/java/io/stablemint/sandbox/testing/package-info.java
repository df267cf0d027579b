/** What the tests play: the partner, with signing code of its own, and the partner's webhook endpoint. */
@NullMarked
package io.stablemint.sandbox.testing;

import org.jspecify.annotations.NullMarked;
