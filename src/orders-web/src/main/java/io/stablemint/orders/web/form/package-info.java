/** Forms as browsers send them, read by ourselves: the container's own reading has no limit that we could set. */
@NullMarked
package io.stablemint.orders.web.form;

import org.jspecify.annotations.NullMarked;
