/** The result of the matrix: figures, and what no server may log. */
@NullMarked
package io.stablemint.servertests.report;

import org.jspecify.annotations.NullMarked;
