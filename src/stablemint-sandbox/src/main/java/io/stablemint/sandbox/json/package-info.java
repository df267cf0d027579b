/**
 * A strict JSON parser: one object, no duplicate names, limited depth, well-formed UTF-8. Its results are safe to compare
 * and to store.
 */
@NullMarked
package io.stablemint.sandbox.json;

import org.jspecify.annotations.NullMarked;
