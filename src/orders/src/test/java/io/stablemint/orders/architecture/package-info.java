/** The allowed dependencies between the order system's packages. Sample violations show that each rule can fail. */
@NullMarked
package io.stablemint.orders.architecture;

import org.jspecify.annotations.NullMarked;
