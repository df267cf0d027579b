/** Things that happen at the same moment on two servers, for real: threads, barriers, both databases; whoever wins, the rows are right. */
@NullMarked
package io.stablemint.orders.race;

import org.jspecify.annotations.NullMarked;
