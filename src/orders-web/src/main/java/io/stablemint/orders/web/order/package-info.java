/**
 * An order's page, the pages to which Stable Mint sends the customer back, and support. All of them tell what the database knows, and none
 * of them changes it.
 */
@NullMarked
package io.stablemint.orders.web.order;

import org.jspecify.annotations.NullMarked;
