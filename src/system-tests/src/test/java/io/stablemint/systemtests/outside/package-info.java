/** Tests that see the running product as a partner's network does: URLs, headers, JSON. */
@NullMarked
package io.stablemint.systemtests.outside;

import org.jspecify.annotations.NullMarked;
