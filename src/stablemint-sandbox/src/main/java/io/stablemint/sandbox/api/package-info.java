/**
 * The partner-facing endpoints: raw bytes in, checked in a fixed order, answered as JSON; with scripted faults around.
 */
@NullMarked
package io.stablemint.sandbox.api;

import org.jspecify.annotations.NullMarked;
