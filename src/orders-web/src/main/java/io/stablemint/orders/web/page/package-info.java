/** Renders a {@link io.stablemint.orders.web.page.Page} to HTML. All values are escaped; there are no inline scripts or styles. */
@NullMarked
package io.stablemint.orders.web.page;

import org.jspecify.annotations.NullMarked;
