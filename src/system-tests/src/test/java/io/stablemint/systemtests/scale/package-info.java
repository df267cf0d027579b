/**
 * One, two and four servers on one database: who does the work, and what servers without work cost. Runs with {@code -Pscale} only; the figures are
 * explained in {@code src/docs/scale.md}.
 */
@NullMarked
package io.stablemint.systemtests.scale;

import org.jspecify.annotations.NullMarked;
