/** Tests of the reconciliation with statements. */
@NullMarked
package io.stablemint.orders.statement;

import org.jspecify.annotations.NullMarked;
