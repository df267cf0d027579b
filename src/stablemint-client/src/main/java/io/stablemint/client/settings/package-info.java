/**
 * The {@code stablemint.*} settings: read, checked as a whole, and kept live.
 *
 * <p>A {@code Settings} in your hands is complete and free of contradictions.
 */
@NullMarked
package io.stablemint.client.settings;

import org.jspecify.annotations.NullMarked;
