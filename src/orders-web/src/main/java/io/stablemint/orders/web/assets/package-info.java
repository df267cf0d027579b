/** Style sheets, pictures, fonts and scripts: served with a version in their address, so that browsers keep them for good. */
@NullMarked
package io.stablemint.orders.web.assets;

import org.jspecify.annotations.NullMarked;
