/**
 * The {@code stablemint.*} settings: read, checked together, and reloaded when credentials change.
 *
 * <p>A {@code Settings} object is complete and has no contradictions.
 */
@NullMarked
package io.stablemint.client.settings;

import org.jspecify.annotations.NullMarked;
