/**
 * Everything that can be set from outside, read once and checked as a whole: either all settings are usable, or one
 * exception lists every problem.
 */
@NullMarked
package io.stablemint.sandbox.settings;

import org.jspecify.annotations.NullMarked;
