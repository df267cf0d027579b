/** Style sheets, images, fonts and scripts. Their URLs contain a version, so that browsers can cache them for a long time. */
@NullMarked
package io.stablemint.orders.web.assets;

import org.jspecify.annotations.NullMarked;
