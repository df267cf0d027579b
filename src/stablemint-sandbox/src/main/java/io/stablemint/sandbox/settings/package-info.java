/**
 * The settings of the sandbox. They are read once at the start and validated together: if any setting is not valid, one
 * exception lists every problem.
 */
@NullMarked
package io.stablemint.sandbox.settings;

import org.jspecify.annotations.NullMarked;
