@NullMarked
package io.stablemint.orders.web.form;

import org.jspecify.annotations.NullMarked;
