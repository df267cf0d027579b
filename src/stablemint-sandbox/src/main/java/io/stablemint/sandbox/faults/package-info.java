/**
 * Scripted malice: what shall go wrong, where, how often, and with which seed. Scripts decide; they do not act.
 */
@NullMarked
package io.stablemint.sandbox.faults;

import org.jspecify.annotations.NullMarked;
