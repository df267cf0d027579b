/**
 * What applications use of the Stable Mint client: one injected bean, requests that are valid once they exist, and
 * exceptions named for the caller's next move.
 *
 * <p>Nothing here knows how requests travel, and no null comes out of this package.
 */
@NullMarked
package io.stablemint.client;

import org.jspecify.annotations.NullMarked;
