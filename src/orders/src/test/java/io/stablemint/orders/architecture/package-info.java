/** Who may know whom in the order system, and deliberately bad examples that prove that the rules can fail. */
@NullMarked
package io.stablemint.orders.architecture;

import org.jspecify.annotations.NullMarked;
