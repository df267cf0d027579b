/** Tests of the client over real HTTP. */
@NullMarked
package io.stablemint.client.wire;

import org.jspecify.annotations.NullMarked;
