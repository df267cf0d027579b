/** Drawing pages: a {@link io.stablemint.orders.web.page.Page} goes in, escaped HTML with no inline script or style comes out. */
@NullMarked
package io.stablemint.orders.web.page;

import org.jspecify.annotations.NullMarked;
