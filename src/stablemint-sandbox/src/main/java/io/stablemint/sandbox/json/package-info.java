/**
 * Reads JSON the way a wary service does: one object, no duplicate names, no depth bombs, well-formed UTF-8.
 * What comes out of here is safe to compare and to keep.
 */
@NullMarked
package io.stablemint.sandbox.json;

import org.jspecify.annotations.NullMarked;
